package org.peiji.platform.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;

/** 分页: which page of a list is asked for, and the answer with its neighbours in the head. */
public class PageQuery {

    static final int MOST = 100;
    private static final int FARTHEST = 1_000_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Counted from 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    private String page;

    @QueryParam("size")
    @DefaultValue("20")
    @Parameter(
            description = "Rows a page, at most 100.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    private String size;

    /**
     * Asks for the total and for one page.
     *
     * @param rows gets the offset of the first row and how many at most
     * @throws BadRequestException if page or size are no numbers within their bounds
     */
    public Response.ResponseBuilder answer(
            UriInfo address, IntSupplier total, BiFunction<Integer, Integer, List<?>> rows) {
        check();
        int all = total.getAsInt();
        Response.ResponseBuilder answer = Response.ok(
                        List.copyOf(rows.apply((number(page) - 1) * number(size), number(size))))
                .header("X-Total-Count", all);
        return answer.links(links(address, all));
    }

    private Link[] links(UriInfo address, int total) {
        return neighbours(number(page), number(size), total).entrySet().stream()
                .map(neighbour -> link(address, neighbour.getKey(), neighbour.getValue()))
                .toArray(Link[]::new);
    }

    /** First, previous, next and last page, as far as there are such. */
    static Map<String, Integer> neighbours(int here, int size, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("first", 1);
        if (here > 1) {
            pages.put("prev", Math.min(here - 1, last));
        }
        if (here < last) {
            pages.put("next", here + 1);
        }
        pages.put("last", last);
        return pages;
    }

    private Link link(UriInfo address, String rel, int to) {
        return Link.fromUri(address.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("page", to)
                        .replaceQueryParam("size", size)
                        .build())
                .rel(rel)
                .build();
    }

    private void check() {
        try {
            check(page, size);
        } catch (Refusal refusal) {
            throw new BadRequestException(refusal);
        }
    }

    /** @throws Refusal naming which of them is no number within its bounds */
    static void check(String page, String size) {
        Faults faults = new Faults("api");
        faults.unless(isWithin(page, FARTHEST), "page", "api.refusal.number", 1, FARTHEST);
        faults.unless(isWithin(size, MOST), "size", "api.refusal.number", 1, MOST);
        faults.refuse();
    }

    private static boolean isWithin(String text, int most) {
        return text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= most;
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
