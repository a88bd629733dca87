// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/joining.h"

#include "app/manager/questions.h"
#include "core/sync/enrolment.h"

namespace touat {

namespace {

constexpr int usualPort = 7443;

Result<Joined> readAdmission(const std::string& body, DeviceKeys keys) {
    auto admitted = json::Parser().as<EnrolReply>(body);
    if (!admitted) return refuse(Reason::bytesUnreadable, "enrol");
    // The centre's peppers come last: with them new PINs are keyed. Our own stay for people that a
    // book which stood alone has admitted itself.
    for (const auto& pepper : admitted->peppers) {
        std::erase_if(keys.peppers, [&](const Pepper& had) { return had.id == pepper.id; });
        keys.peppers.push_back({pepper.id, pepper.secret.bytes});
    }
    return Joined{std::move(*admitted), std::move(keys)};
}

} // namespace

QUrl centreUrl(const QString& address) {
    auto text = address.trimmed();
    if (!text.contains("://")) text.prepend("https://");
    QUrl url(text, QUrl::StrictMode);
    if (url.port() < 0) url.setPort(usualPort);
    url.setPath({});
    return url;
}

void joinCentre(Courier& courier, const QUrl& centre, const QString& code, DeviceKeys keys,
                std::optional<int> epoch, const Name& stallName,
                const std::function<void(const Result<Joined>&)>& then) {
    const auto secret = readEnrolCode(code.toStdString());
    if (!secret) {
        then(refuse(Reason::enrolCodeWrong));
        return;
    }
    EnrolRequest request;
    request.code = code.simplified().toStdString();
    request.publicKey = keys.publicKey();
    request.epoch = epoch;
    request.stallName = stallName;
    courier.introduce(
        centre, path::hello, textOf(HelloRequest{secret->lookup()}),
        [&courier, centre, secret = *secret, keys, request, then](const auto& hello) mutable {
            if (!hello) return then(hello.refusal());
            const auto reply = json::Parser().as<HelloReply>(*hello);
            if (!reply || reply->proof != secret.proofOf(reply->certificate))
                return then(refuse(Reason::centreNotTrusted));
            for (const auto& line : reply->certificate) keys.centreCertificate += line + '\n';
            keys.centreUrl = centre.toString().toStdString();
            courier.setCentre(centre, keys.centreCertificate);
            courier.post(path::enrol, textOf(request), [keys, then](const auto& enrolled) {
                if (!enrolled) return then(enrolled.refusal());
                then(readAdmission(*enrolled, keys));
            });
        });
}

} // namespace touat
