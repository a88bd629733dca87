// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/courier.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/evp.h>

#include "app/manager/questions.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr int patienceMs = 15'000;
constexpr auto centreName = "centre.touat";

Result<std::string> outcomeOf(QNetworkReply& reply) {
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto body = reply.readAll().toStdString();
    if (status == 200) return body;
    if (status != 0) {
        // The centre answered: its refusal is worth more than the line's word for it.
        const auto message = json::Parser().as<RefusalMessage>(body);
        if (message) return refusalOf(*message);
        return refuse(Reason::centreRefused, std::to_string(status));
    }
    const auto what = reply.errorString().toStdString();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return refuse(Reason::centreNotTrusted, what);
    return refuse(Reason::centreUnreachable, what);
}

/// Qt 6.4 reads no Ed25519 key from a text, but takes the one of the library below it, and frees it.
QSslKey privateKeyOf(const SigningSeed& seed) {
    return QSslKey(reinterpret_cast<Qt::HANDLE>(
                       EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size())),
                   QSsl::PrivateKey);
}

} // namespace

Courier::Courier(QObject* parent) : QObject(parent) {
    openLine();
}

void Courier::openLine() {
    m_line = new QNetworkAccessManager(this);
    m_line->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_line->setTransferTimeout(patienceMs);
}

void Courier::setCentre(const QUrl& centre, const std::string& certificatePem) {
    m_centre = centre;
    m_certificate = QByteArray::fromStdString(certificatePem);
    // A line to the centre of before is no line to this one. Who waits for an answer on it is told that there is
    // none; it is taken down later, for this may be called by its own answer, whose thread is still at work on it.
    auto* before = m_line;
    openLine();
    for (auto* reply : findChildren<QNetworkReply*>()) reply->abort(); // of lines that retire, too
    before->deleteLater();
}

void Courier::retireLine() {
    auto* before = m_line;
    openLine();
    for (auto* reply : before->findChildren<QNetworkReply*>())
        connect(reply, &QObject::destroyed, before, [before] {
            if (before->findChildren<QNetworkReply*>().isEmpty()) before->deleteLater();
        });
}

void Courier::setDevice(const DeviceKeys& keys, const Stream& stream) {
    m_keys = keys;
    m_stream = stream;
    m_shown.clear();
    m_shownKey.clear();
}

void Courier::takeCertificate(const std::string& certificate) {
    if (!m_keys || certificate.empty()) return;
    m_keys->certificate = certificate;
    m_shown.clear();
    retireLine(); // what is open shows the one before
    emit certified(certificate);
}

void Courier::sendCertified(const char* path, const std::string& body, Then then) {
    send(m_centre, Trust::pinned, path::certificate, "{}",
         [this, path, body, then = std::move(then)](const Result<std::string>& got) mutable {
             const auto reason = got ? std::nullopt : std::optional(got.refusal().reason);
             if (reason == Reason::centreUnreachable || reason == Reason::centreNotTrusted) return then(got);
             if (got)
                 if (const auto answer = json::Parser().as<CertificateAnswer>(*got))
                     takeCertificate(answer->certificate);
             send(m_centre, Trust::pinned, path, body, std::move(then));
         });
}

void Courier::post(const char* path, const std::string& body, Then then) {
    if (!knowsCentre()) {
        then(refuse(Reason::centreUnreachable));
        return;
    }
    const bool enrolling = std::string_view(path) == path::enrol;
    if (m_keys && m_keys->certificate.empty() && !enrolling)
        return sendCertified(path, body, std::move(then));
    send(m_centre, Trust::pinned, path, body,
         [this, path, body, then = std::move(then)](const Result<std::string>& answer) mutable {
             if (answer || answer.refusal().reason != Reason::certificateWanted) return then(answer);
             sendCertified(path, body, std::move(then));
         });
}

void Courier::introduce(const QUrl& centre, const char* path, const std::string& body, Then then) {
    send(centre, Trust::none, path, body, std::move(then));
}

void Courier::send(const QUrl& centre, Trust trust, const char* path, const std::string& body,
                   Then then) {
    QUrl url = centre;
    url.setPath(path);
    if (url.scheme() != "https" || url.host().isEmpty()) {
        then(refuse(Reason::centreUnreachable, url.toString().toStdString()));
        return;
    }
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    if (trust == Trust::pinned) {
        tls.setCaCertificates(QSslCertificate::fromData(m_certificate, QSsl::Pem));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        request.setPeerVerifyName(centreName);
    } else {
        tls.setCaCertificates({});
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    // Who joins is nobody yet: what another centre has certified would break the line to this one.
    const bool asDevice = m_keys && trust == Trust::pinned && std::string_view(path) != path::enrol;
    if (asDevice && !m_keys->certificate.empty()) {
        if (m_shown.isNull()) {
            m_shown = QSslCertificate(QByteArray::fromBase64(QByteArray::fromStdString(m_keys->certificate)), QSsl::Der);
            m_shownKey = privateKeyOf(m_keys->seed);
        }
        if (!m_shown.isNull()) { // else the file of keys was spoilt, and the centre gives another
            tls.setLocalCertificate(m_shown);
            tls.setPrivateKey(m_shownKey);
        }
    }
    request.setSslConfiguration(tls);
    if (asDevice) {
        const auto device = m_stream.text();
        request.setRawHeader(deviceHeader, QByteArray::fromStdString(device));
        request.setRawHeader(signatureHeader,
                             QByteArray::fromStdString(m_keys->sign(signedText(path, body))));
    }
    auto* reply = m_line->post(request, QByteArray::fromStdString(body));
    connect(reply, &QNetworkReply::finished, this, [this, reply, trust, then = std::move(then)] {
        reply->deleteLater();
        if (trust == Trust::pinned) takeCertificate(reply->rawHeader(certificateHeader).toStdString());
        then(outcomeOf(*reply));
    });
}

} // namespace touat
