package fr.adjuge.tender.upload;

import fr.adjuge.dto.tender.FileRemark;
import java.util.List;

/** What is told of a file to its depositor only, and kept locked. */
record UploadDetails(String fileName, List<FileRemark> remarks) {}
