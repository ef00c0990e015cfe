package org.peiji.notice.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.notice.application.ObjectionDesk;
import org.peiji.notice.domain.ObjectionPaper;

/** What somebody writes who objects, while it is on the page. */
public class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String contact;
    private String affiliation;
    private String line;
    private String words;
    private String evidence;
    private transient Part first;
    private transient Part second;
    private transient Part third;

    ObjectionPaper paper() {
        return new ObjectionPaper(name, contact, affiliation, line, words, evidence);
    }

    /** @param largest bytes; of a file that is larger only as much is read as shows that it is */
    List<ObjectionDesk.HandedIn> handedIn(int largest) {
        List<ObjectionDesk.HandedIn> all = new ArrayList<>();
        Stream.of(first, second, third)
                .filter(part -> part != null && part.getSize() > 0)
                .forEach(part ->
                        all.add(new ObjectionDesk.HandedIn(part.getSubmittedFileName(), content(part, largest))));
        return all;
    }

    private static byte[] content(Part part, int largest) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(String affiliation) {
        this.affiliation = affiliation;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Part getFirst() {
        return first;
    }

    public void setFirst(Part first) {
        this.first = first;
    }

    public Part getSecond() {
        return second;
    }

    public void setSecond(Part second) {
        this.second = second;
    }

    public Part getThird() {
        return third;
    }

    public void setThird(Part third) {
        this.third = third;
    }
}
