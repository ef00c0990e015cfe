package org.peiji.platform.web;

import java.io.Serializable;

/** Which part of a list a page shows: twenty rows, counted from page 1, never beyond the end. */
public class Paging implements Serializable {

    public static final int SIZE = 20;

    private static final long serialVersionUID = 1L;

    private int number = 1;
    private int total;
    private boolean more;

    /** Takes the total and stays within it. Call before asking for rows. */
    public void of(int rows) {
        total = rows;
        number = Math.max(1, Math.min(number, getPages()));
    }

    /** Takes a total that was counted no further than one beyond the most; nobody reads behind that. */
    public void of(int rows, int most) {
        of(Math.min(rows, most));
        more = rows > most;
    }

    /** True if there are more rows than the total. */
    public boolean isMore() {
        return more;
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
