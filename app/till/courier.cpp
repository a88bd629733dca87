// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/courier.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

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
    for (auto* reply : before->findChildren<QNetworkReply*>()) reply->abort();
    before->deleteLater();
}

void Courier::setDevice(const DeviceKeys& keys, const Stream& stream) {
    m_keys = keys;
    m_stream = stream;
}

void Courier::post(const char* path, const std::string& body, Then then) {
    if (!knowsCentre()) {
        then(refuse(Reason::centreUnreachable));
        return;
    }
    send(m_centre, Trust::pinned, path, body, std::move(then));
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
    request.setSslConfiguration(tls);
    if (m_keys && trust == Trust::pinned) {
        const auto device = m_stream.text();
        request.setRawHeader(deviceHeader, QByteArray::fromStdString(device));
        request.setRawHeader(signatureHeader,
                             QByteArray::fromStdString(m_keys->sign(signedText(path, body))));
    }
    auto* reply = m_line->post(request, QByteArray::fromStdString(body));
    connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
        reply->deleteLater();
        then(outcomeOf(*reply));
    });
}

} // namespace touat
