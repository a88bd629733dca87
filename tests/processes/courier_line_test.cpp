// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A till's line to a real centre while its certificate changes.
#include <QTest>

#include "app/centre/certificates.h"
#include "app/machine.h"
#include "app/manager/questions.h"
#include "app/till/courier.h"
#include "app/till/joining.h"
#include "core/sync/messages.h"
#include "core/sync/stall_side.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

class CourierLine : public OneJoinedStall {
  protected:
    /// S07's, as it is after a start.
    void begin(Courier& courier, const DeviceKeys& keys) {
        courier.setCentre(centreUrl(QString::fromStdString(centre.url())), keys.centreCertificate);
        courier.setDevice(keys, {Stall::number(7), 1});
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
};

TEST_F(CourierLine, whoeverWaitsIsAnsweredThoughACertificateComesMeanwhile) {
    auto keys = s07.speaker().keys;
    keys.certificate.clear(); // of a book of before
    const auto message = textOf(nextRequest(*s07.open()));
    Courier courier;
    begin(courier, keys);
    int certified = 0;
    QObject::connect(&courier, &Courier::certified, [&] { ++certified; });
    int answered = 0;
    for (int i = 0; i < 12; ++i)
        courier.post(path::sync, message, [&](const Result<std::string>& body) {
            EXPECT_TRUE(body) << wordOf(body.refusal().reason);
            ++answered;
        });
    EXPECT_TRUE(eventually([&] { return answered == 12; })) << answered;
    EXPECT_GT(certified, 0);
}

TEST_F(CourierLine, whatOneCentreCertifiedKeepsNobodyFromJoiningAnother) {
    auto keys = s07.speaker().keys;
    keys.certificate = certifyDevice(centre.home().certificates(), {Stall::number(7), 1}, keys.publicKey(),
                                     MachineClock().now());
    Courier courier;
    begin(courier, keys);
    Centre other{folder / "other"};
    other.start();
    MachineRandom random;
    std::optional<Result<Joined>> joined;
    joinCentre(courier, centreUrl(QString::fromStdString(other.url())), QString::fromStdString(other.enrolCode("S07")),
               makeKeys(random), std::nullopt, {}, [&](const Result<Joined>& answer) { joined = answer; });
    ASSERT_TRUE(eventually([&] { return joined.has_value(); }));
    EXPECT_TRUE(*joined) << wordOf(joined->refusal().reason);
}

} // namespace
} // namespace touat::processes
