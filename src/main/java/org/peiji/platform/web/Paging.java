package org.peiji.platform.web;

import java.io.Serializable;

/** Which part of a list a page shows: twenty rows, counted from page 1, never beyond the end. */
public class Paging implements Serializable {

    public static final int SIZE = 20;

    private static final long serialVersionUID = 1L;

    private int number = 1;
    private int total;

    /** Takes the total and stays within it. Call before asking for rows. */
    public void of(int rows) {
        total = rows;
        number = Math.max(1, Math.min(number, getPages()));
    }

    /** Offset of the first row, from 0. */
    public int offset() {
        return (number - 1) * SIZE;
    }

    public int getPages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** Running number of the first row shown; 0 in an empty list. */
    public int getFirst() {
        return total == 0 ? 0 : offset() + 1;
    }

    public int getLast() {
        return Math.min(total, number * SIZE);
    }

    public int getTotal() {
        return total;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
