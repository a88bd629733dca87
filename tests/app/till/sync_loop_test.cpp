// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till and a centre that does not answer.
#include "app/till/sync_loop.h"

#include <QTcpServer>

#include "thread_given.h"

namespace touat {
namespace {

using SyncLoopTest = given::ThreadTest;

TEST_F(SyncLoopTest, whatNobodyConfirmsLiesOnTheSecondMediumToo) {
    const std::filesystem::path stick = folder / "stick";
    std::filesystem::create_directories(stick);
    QTcpServer door;
    ASSERT_TRUE(door.listen(QHostAddress::LocalHost));
    const QUrl nobody(QStringLiteral("https://127.0.0.1:%1").arg(door.serverPort()));
    door.close();
    const Wording wording;
    Courier courier;
    courier.setCentre(nobody, "a certificate");
    SyncLoop loop(*books, courier, wording, nullptr);
    loop.copyTo(stick);
    loop.start();
    ASSERT_TRUE(eventually([&] { return std::filesystem::exists(stick / "S07-1.unsent"); }));
    loop.stop();
    EXPECT_TRUE(faults.empty());
    EXPECT_EQ(loop.level(), "waiting");
}

TEST_F(SyncLoopTest, aFaultOfTheDiskEndsOneRoundAndNotAll) {
    QTcpServer door; // takes a line and never says a word
    ASSERT_TRUE(door.listen(QHostAddress::LocalHost));
    const Wording wording;
    Courier courier;
    courier.setCentre(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(door.serverPort())), "a certificate");
    SyncLoop loop(*books, courier, wording, nullptr);
    const auto away = folder / "away.book";
    (void)ask([&](Book&) -> Done {
        std::filesystem::rename(file, away);
        throw Fault(FaultKind::inputOutput, "pulled out");
    });
    ASSERT_TRUE(eventually([this] { return faults.size() == 2; }));
    loop.start(); // looks, and asks what there is to send
    ASSERT_TRUE(eventually([this] { return faults.size() == 4; }));
    EXPECT_FALSE(door.hasPendingConnections());
    std::filesystem::rename(away, file);
    loop.wake();
    EXPECT_TRUE(eventually([&] { return door.hasPendingConnections(); }));
    loop.stop();
}

} // namespace
} // namespace touat
