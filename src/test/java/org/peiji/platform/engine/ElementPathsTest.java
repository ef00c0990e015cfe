package org.peiji.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Plain paths find what the JDK finds; everything else is the JDK's. */
class ElementPathsTest {

    private static final String MAPPING = "/org/camunda/bpm/engine/impl/mapping/entity/VariableInstance.xml";

    private final XPath plain = XPathFactory.newInstance().newXPath();
    private final XPath oracle = XPathFactory.newDefaultInstance().newXPath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mapper",
                "/mapper/sql",
                "/mapper/resultMap/id",
                "select|insert|update|delete",
                "sql/if",
                "nothing",
                "count(//select)",
                "sql[@id='x']"
            })
    void findsWhatTheJdkFinds(String path) throws Exception {
        Node mapper = mapping().getDocumentElement();
        if (path.startsWith("count")) {
            assertThat(plain.evaluate(path, mapper)).isEqualTo(oracle.evaluate(path, mapper));
            return;
        }
        assertThat(nodes(plain, path, mapper)).isEqualTo(nodes(oracle, path, mapper));
        assertThat(plain.evaluate(path, mapper, XPathConstants.NODE))
                .isSameAs(oracle.evaluate(path, mapper, XPathConstants.NODE));
    }

    @Test
    void theArchiveUsesIt() {
        assertThat(XPathFactory.newInstance()).isInstanceOf(ElementPaths.class);
    }

    @Test
    void aWrongPathIsRefusedAsTheJdkRefusesIt() throws Exception {
        Document mapping = mapping();
        assertThatThrownBy(() -> plain.evaluate("///", mapping, XPathConstants.NODESET))
                .isInstanceOf(XPathExpressionException.class);
    }

    private static List<Node> nodes(XPath paths, String path, Node from) throws XPathExpressionException {
        NodeList found = (NodeList) paths.evaluate(path, from, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }

    private static Document mapping() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        try (InputStream file = ElementPathsTest.class.getResourceAsStream(MAPPING)) {
            return builder.parse(file);
        }
    }
}
