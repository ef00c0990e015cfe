package org.peiji.organisation;

/** 身份证件类型: the document that a person is identified by. */
public enum IdDocumentType {
    /** 居民身份证. */
    RESIDENT_IDENTITY_CARD,
    /** 港澳台居民居住证: bears a number of the same form. */
    HMT_RESIDENCE_PERMIT,
    /** 护照. */
    PASSPORT;

    /** Whether the number on it is a citizen identification number of GB 11643. */
    public boolean bearsIdNumber() {
        return this != PASSPORT;
    }
}
