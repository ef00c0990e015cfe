package org.peiji.server;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of all container tests: the WAR that ships, with the test classes beside it. Deployed once. */
@ArquillianSuiteDeployment
public class Deployments {

    private static final String AT_ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1"><context-root uri="/"/></web-ext>
            """;

    private Deployments() {}

    @Deployment
    public static WebArchive shippedArchiveWithTests() {
        return ShrinkWrap.create(WebArchive.class, "peiji-it.war")
                .merge(ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("peiji.it.war"))))
                .addPackages(
                        true,
                        Filters.include(
                                "/org/peiji/((ground|guard|story)/.*|.*(IT|EnrolmentStage|PlaceStage|DossierWriter|ReviewDesk|SelfAssessments)(\\$.*)?)\\.class"),
                        "org.peiji")
                .addAsResource("ground")
                .addAsResource("org/peiji/ground/messages_zh_CN.properties")
                .addAsResource("org/peiji/ground/messages_en.properties")
                .addAsWebInfResource(new StringAsset(AT_ROOT), "ibm-web-ext.xml");
    }
}
