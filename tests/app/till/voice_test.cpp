// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said aloud: by espeak-ng itself, and by recordings where there are some.
#include "app/till/voice.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace touat {
namespace {

class VoiceTest : public testing::Test {
  protected:
    void record(const QString& name) {
        QDir(folder.path()).mkpath(QStringLiteral("ar"));
        QFile file(QStringLiteral("%1/ar/%2.wav").arg(folder.path(), name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("RIFF, a voice that people know");
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 20'000);
    }
    QString clip() const { return voice.clip().toLocalFile(); }
    QString recording(const QString& name) const {
        return QStringLiteral("%1/ar/%2.wav").arg(folder.path(), name);
    }

    QTemporaryDir folder;
    Voice voice{folder.path().toStdString(), nullptr};
};

TEST_F(VoiceTest, wordsBecomeSound) {
    voice.say(Language::arabic, {{{}, QStringLiteral("سبعة آلاف وخمسمائة دينار")}});
    ASSERT_TRUE(eventually([this] { return !clip().isEmpty(); }));
    QFile file(clip());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("RIFF"));
    EXPECT_GT(bytes.size(), 44'000) << "seven and a half thousand dinars take more than a second";
    int loud = 0;
    for (qsizetype at = 44; at + 1 < bytes.size(); at += 2)
        if (std::abs(static_cast<signed char>(bytes[at + 1])) > 4) ++loud;
    EXPECT_GT(loud, 4'000) << "and are not silence";
    voice.heard();
    EXPECT_FALSE(voice.speaking());
    EXPECT_TRUE(voice.clip().isEmpty());
}

TEST_F(VoiceTest, aRecordingComesBeforeTheMachine) {
    record("owed");
    voice.say(Language::arabic, {{"owed", QStringLiteral("لك عندنا")}});
    EXPECT_EQ(clip(), recording("owed")) << "at once";
}

TEST_F(VoiceTest, anAmountIsPlayedWordByWordIfEveryWordWasRecorded) {
    record(QStringLiteral("ألف"));
    record(QStringLiteral("دينار"));
    voice.say(Language::arabic, {{{}, QStringLiteral("ألف دينار")}});
    EXPECT_EQ(clip(), recording(QStringLiteral("ألف")));
    voice.heard();
    EXPECT_EQ(clip(), recording(QStringLiteral("دينار")));
    voice.heard();
    EXPECT_FALSE(voice.speaking());
    voice.say(Language::arabic, {{{}, QStringLiteral("ألفا دينار")}}); // of which one is missing
    ASSERT_TRUE(eventually([this] { return !clip().isEmpty(); }));
    EXPECT_FALSE(clip().startsWith(folder.path())) << "no sentence is half one voice, half another";
}

TEST_F(VoiceTest, aNameLeadsToNoOtherFile) {
    record("owed");
    voice.say(Language::arabic, {{{}, QStringLiteral("../ar/owed")}});
    ASSERT_TRUE(eventually([this] { return !clip().isEmpty(); }));
    EXPECT_FALSE(clip().startsWith(folder.path()));
}

TEST_F(VoiceTest, whatIsSaidNextEndsWhatWasSaid) {
    record("owed");
    record("goods");
    voice.say(Language::arabic, {{"owed", {}}, {"goods", {}}});
    voice.say(Language::arabic, {{"goods", {}}});
    EXPECT_EQ(clip(), recording("goods"));
    voice.heard();
    EXPECT_FALSE(voice.speaking());
}

TEST_F(VoiceTest, withoutTheProgramNothingIsHeardAndNothingWaits) {
    const auto path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8());
    voice.say(Language::french, {{{}, QStringLiteral("mille dinars")}, {{}, QStringLiteral("oui")}});
    EXPECT_TRUE(eventually([this] { return !voice.speaking(); }));
    qputenv("PATH", path);
}

} // namespace
} // namespace touat
