// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries bytes to the centre over HTTPS and back, and never looks inside. Trusts the centre's own
// authority alone, checks the name "centre.touat" whatever the address, signs what the device sends, and shows the
// device's certificate, which it fetches where there is none and takes when the centre renews it.
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <functional>
#include <optional>
#include <string>

#include "core/id.h"
#include "core/result.h"
#include "core/sync/device_keys.h"

namespace touat {

class Courier : public QObject {
    Q_OBJECT

  public:
    using Then = std::function<void(const Result<std::string>& body)>;
    /// To whoever answers it, the centre or one's own book, and back.
    using Carry = std::function<void(const char* path, const std::string& body, Then then)>;

    explicit Courier(QObject* parent = nullptr);

    /// Whom to talk to and as whom. Without a certificate nothing is sent but introduce().
    void setCentre(const QUrl& centre, const std::string& certificatePem);
    void setDevice(const DeviceKeys& keys, const Stream& stream);
    bool knowsCentre() const { return m_centre.isValid() && !m_certificate.isEmpty(); }

    /// To the centre, for desks that may be answered by a book as well.
    Carry carry() {
        return [this](const char* path, const std::string& body, Then then) {
            post(path, body, std::move(then));
        };
    }
    /// Refusals: centreUnreachable, centreNotTrusted, or what the centre answered.
    void post(const char* path, const std::string& body, Then then);
    /// The one message to a centre that is not trusted yet; its answer proves itself (enrolment).
    void introduce(const QUrl& centre, const char* path, const std::string& body, Then then);

  signals:
    /// To be kept with the keys of the device.
    void certified(const std::string& certificate);

  private:
    enum class Trust { pinned, none };
    void openLine();
    /// Another line from now on. Who waits for an answer on this one gets it, and with the last it goes:
    /// QNetworkAccessManager::clearConnectionCache() would leave them to their patience.
    void retireLine();
    void send(const QUrl& centre, Trust trust, const char* path, const std::string& body,
              Then then);

    void takeCertificate(const std::string& certificate);
    /// Fetches one first. Where the centre gives none it says why in its answer to the message.
    void sendCertified(const char* path, const std::string& body, Then then);

    QNetworkAccessManager* m_line = nullptr; // a child; another for each centre
    QUrl m_centre;
    QByteArray m_certificate;
    std::optional<DeviceKeys> m_keys;
    QSslCertificate m_shown; // made of the keys when it is first wanted
    QSslKey m_shownKey;
    Stream m_stream;
};

} // namespace touat
