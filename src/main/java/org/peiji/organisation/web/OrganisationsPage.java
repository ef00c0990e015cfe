package org.peiji.organisation.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.organisation.application.OrganisationRegisterService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Paging;

/** 机构名录 page: search by name of today or before, kind and province. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private OrganisationRegisterService register;

    private String search;
    private OrganisationKind kind;
    private String province;
    private final Paging paging = new Paging();
    private List<OrganisationSummary> rows;
    private List<ProvinceSummary> provinces;
    private Map<String, ProvinceSummary> byCode;

    public void open() {
        provinces = register.provinces();
        byCode = provinces.stream().collect(toMap(ProvinceSummary::code, each -> each));
        paging.of(register.count(search, kind, province));
        rows = register.page(search, kind, province, paging.offset(), Paging.SIZE);
    }

    public ProvinceSummary provinceOf(OrganisationSummary row) {
        return row.provinceCode() == null ? null : byCode.get(row.provinceCode());
    }

    /** The address of this list without the page number. */
    public String getAddress() {
        return "organisations.xhtml?search=" + encoded(search) + "&kind=" + (kind == null ? "" : kind) + "&province="
                + encoded(province);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public List<ProvinceSummary> getProvinces() {
        return provinces;
    }

    public List<OrganisationSummary> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province == null || province.isBlank() ? null : province;
    }

    /** The register's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.ORGANISATION_READ.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data",
                            "/organisation/organisations.xhtml",
                            "organisation.list.title",
                            "building",
                            80))
                    : List.of();
        }
    }
}
