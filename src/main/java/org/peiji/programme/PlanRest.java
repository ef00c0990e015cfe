package org.peiji.programme;

/**
 * 计划余量: what an item of a plan asks for and what its published cohorts have drawn.
 *
 * @param item number of the item
 * @param firstMonth from 1 to 12
 */
public record PlanRest(String item, Quantity planned, Quantity drawn, int firstMonth, int lastMonth) {

    public Quantity left() {
        return planned.minus(drawn);
    }

    /** Per cent of the item that is drawn once this is added, in the measure that goes furthest. */
    public int drawnWith(Quantity more) {
        Quantity whole = drawn.plus(more);
        return Math.max(
                share(whole.cohorts(), planned.cohorts()),
                Math.max(share(whole.places(), planned.places()), share(whole.personDays(), planned.personDays())));
    }

    private static int share(int drawn, int planned) {
        return Math.toIntExact((100L * drawn + planned - 1) / planned);
    }
}
