// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of all stalls for a manager, newest first: of one stall, one sort of event, one person, of today or
// of some days; how often each happened, so that who does something much oftener than others stands out; and as
// a table or a paper. Asked of the centre anew at every choice, page by page.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/manager/stalls.h"
#include "app/till/centre_desk.h"
#include "app/till/courier.h"
#include "app/till/log_rows.h"
#include "app/till/paper_away.h"
#include "app/till/wording.h"

namespace touat {

class CentreLogDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)      // the centre has answered
    Q_PROPERTY(QString period READ period NOTIFY changed) // "today", "week", "month", "day"
    Q_PROPERTY(QString topic READ topic NOTIFY changed)   // a word of LogTopic; "": everything
    Q_PROPERTY(QString periodText READ periodText NOTIFY changed)
    Q_PROPERTY(bool dayAfter READ dayAfter NOTIFY changed) // of one day: there is a later one
    Q_PROPERTY(QString stallText READ stallText NOTIFY changed)   // "": all
    Q_PROPERTY(QString personText READ personText NOTIFY changed) // "": everybody
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(QAbstractItemModel* topics READ topics CONSTANT)
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT)
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(bool more READ more NOTIFY changed) // there are older lines
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    /// A paper of more lines than this is not made.
    static constexpr std::int64_t mostOnPaper = 2'000;

    /// `tables`: the folder without a stick.
    CentreLogDesk(Courier::Carry carry, PaperAway papers, const Clock& clock, const Wording& wording,
                  const CentreDesk& centre, std::filesystem::path tables, QObject* parent);

    bool isOpen() const { return m_open; }
    bool known() const { return m_known; }
    QString period() const { return m_wish.period; }
    QString topic() const { return m_wish.of.topic ? wordText(*m_wish.of.topic) : QString{}; }
    QString periodText() const;
    bool dayAfter() const { return m_wish.of.to < dayOf(m_clock.now()); }
    QString stallText() const;
    QString personText() const;
    QAbstractItemModel* lines() { return &m_lines; }
    QAbstractItemModel* topics() { return &m_topics; }
    QAbstractItemModel* stalls() { return &m_stalls; }
    QAbstractItemModel* people() { return &m_people; }
    bool more() const { return m_next.has_value(); }
    QString saved() const { return m_saved; }
    QString complaint() const { return m_complaint; }

    void retell();
    /// The session is over.
    void end();

    Q_INVOKABLE void begin();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choosePeriod(const QString& period);
    /// Of one day: an earlier one, or a later one.
    Q_INVOKABLE void step(int days);
    /// The topic that is chosen already: everything again.
    Q_INVOKABLE void chooseTopic(const QString& topic);
    /// By their rows; -1, or the one that is chosen already: all again.
    Q_INVOKABLE void chooseStall(int row);
    Q_INVOKABLE void choosePerson(int row);
    Q_INVOKABLE void readMore();
    /// All lines of what is chosen, also those that nobody has scrolled to, on a stick if one is plugged in.
    Q_INVOKABLE void saveTable();
    Q_INVOKABLE void savePaper();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();

  private:
    /// What is asked, or stands there.
    struct Chosen {
        QString period = QStringLiteral("today");
        LogWish of;
        Name stallName;
        Name personName;
    };
    using Lines = std::vector<LogLine>;

    void ask();
    void carry(const LogWish& wish, const std::optional<LogPlace>& after, int most,
               std::function<void(LogOfAll)> then);
    void gather(Lines lines, std::optional<LogPlace> next, std::function<void(const Lines&)> then);
    void write(const Lines& lines);
    PrintedLog printed(const Lines& lines) const;
    void tellSaved(const QString& file);

    Courier::Carry m_carry;
    PaperAway m_papers;
    const Clock& m_clock;
    const Wording& m_wording;
    const CentreDesk& m_centre;
    std::filesystem::path m_tables;
    LogRows m_lines;
    RowModel<TopicCount> m_topics;
    RowModel<StallCount> m_stalls;
    RowModel<PersonCount> m_people;
    std::int64_t m_all = 0; // lines of what is chosen, also those that nobody has scrolled to
    std::optional<LogPlace> m_next;
    bool m_open = false;
    bool m_known = false;
    int m_asked = 0; // a later question makes an earlier answer stale
    Chosen m_wish;
    Chosen m_shown; // what stands there, until an answer comes
    QString m_saved;
    QString m_complaint;
};

} // namespace touat
