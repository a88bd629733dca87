// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the till says aloud to whoever does not read. A phrase that somebody recorded is played as it
// was recorded; the rest is spoken by espeak-ng. Whatever fails (no program, no device for sound) is
// passed over: the page says the same by pictures, and nothing waits for the voice.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <filesystem>

#include "core/people/facts.h"

namespace touat {

class Voice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QUrl clip READ clip NOTIFY clipChanged)
    Q_PROPERTY(bool speaking READ speaking NOTIFY speakingChanged)

  public:
    /// A part of what is said. `name` is that of its recording, LANGUAGE/NAME.wav; words without a name
    /// (amounts, names of goods) are looked for one by one, LANGUAGE/WORD.wav, and played so if every one
    /// of them was recorded.
    struct Phrase {
        QString name;
        QString text;
    };

    Voice(const std::filesystem::path& recordings, QObject* parent);
    ~Voice() override;

    /// What is to be heard now; empty: silence.
    QUrl clip() const { return m_clip; }
    bool speaking() const { return m_speaking; }

    /// Instead of what is being said.
    void say(Language language, std::vector<Phrase> phrases);
    Q_INVOKABLE void stop();
    /// The clip was heard to its end.
    void heard();
    /// The same, when whoever says so is done with its own work.
    Q_INVOKABLE void ended() { QTimer::singleShot(0, this, &Voice::heard); }

  signals:
    void clipChanged();
    void speakingChanged();

  private:
    void next();
    void speak(const QString& text);
    void silence();
    void play(const QString& file);
    QStringList recorded(const Phrase& phrase) const;

    QString m_recordings;
    QTemporaryDir m_spoken;
    int m_made = 0;
    QProcess* m_speaker = nullptr; // while it works
    QString m_language;
    std::deque<Phrase> m_waiting;
    std::deque<QString> m_files;
    QTimer m_patience; // for a machine without a device, where a clip never ends
    QUrl m_clip;
    bool m_speaking = false;
};

} // namespace touat
