package org.peiji.organisation;

/** 人员编号: one number for each person, for ever; P and eight digits. Says nothing about the person. */
public record PersonNumber(String value) {

    public PersonNumber {
        if (value == null || !value.matches("P\\d{8,}")) {
            throw new IllegalArgumentException("A person's number is P and eight digits, not " + value);
        }
    }

    public static PersonNumber of(long sequence) {
        return new PersonNumber("P%08d".formatted(sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
