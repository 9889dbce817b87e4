// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>

namespace hublink {

//! Reads a file of certificates, PEM or DER, each as DER. RootsUnreadable, with the file's name as
//! `detail`, if it is missing, may not be read, or holds no whole certificate. Loads no TLS
//! library.
Result<QList<QByteArray>> readCertificateFile(const QString &file);

//! Whether there is at least one in it; quicker where there are many.
bool holdsCertificate(const QString &file);

//! The files that are trusted in addition to the system's roots: those that were named, then those
//! of `SSL_CERT_FILE` and the folder of `SSL_CERT_DIR`.
QStringList certificateFiles(const QStringList &named, const QProcessEnvironment &environment);

} // namespace hublink
