// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line to the centre when it becomes another one.
#include "app/till/courier.h"

#include <QTcpServer>
#include <QTest>

#include <gtest/gtest.h>

namespace touat {
namespace {

TEST(CourierTest, whoWaitsOnALineThatIsTakenDownIsToldSo) {
    QTcpServer silent; // takes a line and never says a word
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    const QUrl there(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()));
    Courier courier;
    courier.setCentre(there, "a certificate");
    int answers = 0;
    std::optional<Reason> why;
    courier.post("/v1/ask", "{}", [&](const Result<std::string>& body) {
        ++answers;
        if (!body) why = body.refusal().reason;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return silent.hasPendingConnections(); }, 30'000));
    EXPECT_EQ(answers, 0);
    courier.setCentre(there, "another certificate");
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 1; }, 30'000));
    EXPECT_EQ(why, Reason::centreUnreachable);
}

} // namespace
} // namespace touat
