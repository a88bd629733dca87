// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/voice.h"

#include <QFileInfo>

namespace touat {

namespace {

// What espeak-ng writes: 16 bits, one channel, 22,050 a second.
constexpr qint64 bytesPerMs = 44;
constexpr int graceMs = 1'500;
// As one speaks to an old person: espeak-ng's own pace is 175 words a minute.
constexpr auto wordsPerMinute = "135";

} // namespace

Voice::Voice(const std::filesystem::path& recordings, QObject* parent)
    : QObject(parent), m_recordings(QString::fromStdString(recordings.string())) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Voice::heard);
}

Voice::~Voice() { silence(); }

void Voice::say(Language language, std::vector<Phrase> phrases) {
    stop();
    if (phrases.empty()) return;
    const auto word = wordOf(language);
    m_language = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    m_waiting.assign(std::make_move_iterator(phrases.begin()),
                     std::make_move_iterator(phrases.end()));
    m_speaking = true;
    emit speakingChanged();
    next();
}

void Voice::stop() {
    if (!m_speaking) return;
    m_speaking = false;
    m_waiting.clear();
    m_files.clear();
    m_patience.stop();
    m_clip.clear();
    silence();
    emit clipChanged();
    emit speakingChanged();
}

void Voice::heard() {
    if (m_speaking && !m_clip.isEmpty()) next();
}

void Voice::next() {
    m_patience.stop();
    if (!m_files.empty()) {
        const auto file = m_files.front();
        m_files.pop_front();
        return play(file);
    }
    if (m_waiting.empty()) return stop();
    const auto phrase = std::move(m_waiting.front());
    m_waiting.pop_front();
    const auto files = recorded(phrase);
    m_files.assign(files.begin(), files.end());
    if (!m_files.empty()) return next();
    speak(phrase.text);
}

void Voice::speak(const QString& text) {
    const auto file = m_spoken.filePath(QStringLiteral("%1.wav").arg(++m_made));
    auto* speaker = new QProcess(this); // another one each time: it may end while it is being left
    m_speaker = speaker;
    const auto ended = [this, file] {
        silence();
        if (QFileInfo(file).size() > 0) m_files.push_back(file);
        next();
    };
    connect(speaker, &QProcess::finished, this, ended);
    connect(speaker, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) ended();
    });
    speaker->start(QStringLiteral("espeak-ng"),
                   {QStringLiteral("-v"), m_language, QStringLiteral("-s"), wordsPerMinute,
                    QStringLiteral("-w"), file, QStringLiteral("--stdin")});
    if (m_speaker != speaker) return; // it could not be started
    speaker->write(text.toUtf8());
    speaker->closeWriteChannel();
}

void Voice::silence() {
    if (m_speaker == nullptr) return;
    m_speaker->disconnect(this);
    if (m_speaker->state() != QProcess::NotRunning) {
        m_speaker->kill();
        m_speaker->waitForFinished(1'000);
    }
    m_speaker->deleteLater();
    m_speaker = nullptr;
}

void Voice::play(const QString& file) {
    m_clip = QUrl::fromLocalFile(file);
    m_patience.start(static_cast<int>(QFileInfo(file).size() / bytesPerMs) + graceMs);
    emit clipChanged();
}

QStringList Voice::recorded(const Phrase& phrase) const {
    if (m_recordings.isEmpty()) return {};
    const auto fileOf = [this](const QString& name) {
        return QStringLiteral("%1/%2/%3.wav").arg(m_recordings, m_language, name);
    };
    if (!phrase.name.isEmpty()) {
        const auto file = fileOf(phrase.name);
        return QFileInfo::exists(file) ? QStringList{file} : QStringList{};
    }
    QStringList files;
    for (const auto& word : phrase.text.split(' ', Qt::SkipEmptyParts)) {
        // A name of goods may hold anything; a recording lies in its folder and nowhere else.
        if (word.contains('/') || !QFileInfo::exists(fileOf(word))) return {};
        files << fileOf(word);
    }
    return files;
}

} // namespace touat
