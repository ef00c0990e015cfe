package org.peiji.platform.web;

/** A page on which files are handed in: what {@code pj:files} and {@code pj:upload} call. Nothing else is sent with it. */
public interface FilePage {

    ChosenFile getChosen();

    /** @param place what the file is for, if the page has several places; null otherwise */
    void addFile(String place);

    void replaceFile(String id);

    void removeFile(String id);
}
