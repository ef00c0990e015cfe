package org.peiji.platform.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** 附件内容: the bytes of a file in the database, apart from its row, so that lists never load them. */
@Entity
@Table(name = "fil_content")
class FileContent {

    @Id
    private String id;

    @Lob
    @Column(name = "content")
    private byte[] bytes;

    protected FileContent() {}

    FileContent(String id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
