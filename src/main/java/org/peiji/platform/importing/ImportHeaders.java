package org.peiji.platform.importing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.platform.seed.SeedFile;

/** 表头对照: which field of an import the header of another platform's table means; rows of seeds, no code. */
@ApplicationScoped
public class ImportHeaders {

    private List<Line> lines = List.of();

    @PostConstruct
    void read() {
        SeedFile file = SeedFile.of("02-organisation/import-headers.csv");
        lines = file.read(row -> new Line(row.required("import"), row.required("header"), row.required("field")));
        SeedFile.requireValid(file);
    }

    /** The known headers of an import, and their fields. */
    Map<String, String> of(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .collect(Collectors.toMap(Line::header, Line::field));
    }

    private record Line(String name, String header, String field) {}
}
