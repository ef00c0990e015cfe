package org.peiji.platform.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import javax.xml.xpath.XPathFunctionResolver;
import javax.xml.xpath.XPathVariableResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The archive's XPath: plain element paths such as {@code /mapper/sql} or {@code select|insert} are walked on the tree,
 * everything else is the JDK's. The engine's mapping files are asked a thousand plain paths at each start, and the
 * JDK's evaluator indexes the whole document anew for every one. Found as a service; nobody calls it by name.
 */
public final class ElementPaths extends XPathFactory {

    private static final Pattern PLAIN = Pattern.compile("/?[A-Za-z-]+(/[A-Za-z-]+)*|[A-Za-z-]+(\\|[A-Za-z-]+)+");

    private final XPathFactory whole = XPathFactory.newDefaultInstance();

    @Override
    public XPath newXPath() {
        XPath jdk = whole.newXPath();
        return (XPath) Proxy.newProxyInstance(
                ElementPaths.class.getClassLoader(),
                new Class<?>[] {XPath.class},
                (proxy, method, arguments) ->
                        isPlain(arguments) ? elements(arguments) : passOn(jdk, method, arguments));
    }

    private static boolean isPlain(Object[] arguments) {
        return arguments != null
                && arguments.length == 3
                && arguments[0] instanceof String path
                && arguments[1] instanceof Node
                && (XPathConstants.NODE.equals(arguments[2]) || XPathConstants.NODESET.equals(arguments[2]))
                && PLAIN.matcher(path).matches();
    }

    private static Object elements(Object[] arguments) {
        String path = (String) arguments[0];
        Node from = (Node) arguments[1];
        List<Node> found = List.of(path.startsWith("/") ? root(from) : from);
        for (String step : path.replaceFirst("^/", "").split("/")) {
            found = children(found, Arrays.asList(step.split("\\|")));
        }
        if (XPathConstants.NODE.equals((QName) arguments[2])) {
            return found.isEmpty() ? null : found.get(0);
        }
        return new Found(found);
    }

    private static Node root(Node node) {
        return node instanceof Document ? node : node.getOwnerDocument();
    }

    private static List<Node> children(List<Node> parents, List<String> names) {
        List<Node> children = new ArrayList<>();
        for (Node parent : parents) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.ELEMENT_NODE && names.contains(child.getNodeName())) {
                    children.add(child);
                }
            }
        }
        return children;
    }

    private static Object passOn(XPath jdk, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(jdk, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean isObjectModelSupported(String model) {
        return whole.isObjectModelSupported(model);
    }

    @Override
    public void setFeature(String name, boolean value) throws XPathFactoryConfigurationException {
        whole.setFeature(name, value);
    }

    @Override
    public boolean getFeature(String name) throws XPathFactoryConfigurationException {
        return whole.getFeature(name);
    }

    @Override
    public void setXPathVariableResolver(XPathVariableResolver resolver) {
        whole.setXPathVariableResolver(resolver);
    }

    @Override
    public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
        whole.setXPathFunctionResolver(resolver);
    }

    private record Found(List<Node> nodes) implements NodeList {

        @Override
        public Node item(int index) {
            return index < nodes.size() ? nodes.get(index) : null;
        }

        @Override
        public int getLength() {
            return nodes.size();
        }
    }
}
