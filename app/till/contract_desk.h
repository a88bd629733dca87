// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract between an artisan and a stall as questions with a few answers each, beginning with what
// the artisan gets of each 1 000. A signed version never changes: what is signed here is the next one, and
// goods that were entrusted keep theirs.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/payables.h"
#include "app/till/cash_rows.h"
#include "app/till/courier.h"
#include "app/till/question_list.h"
#include "app/till/share_desk.h"
#include "app/till/wording.h"

namespace touat {

class ContractDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool opened READ opened NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT)
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT) // at the centre; empty: there is one
    Q_PROPERTY(QAbstractItemModel* bands READ bands CONSTANT)   // what the artisan gets, of dearer goods too
    Q_PROPERTY(QString artisanName READ artisanName NOTIFY changed)
    Q_PROPERTY(QString stallText READ stallText NOTIFY changed)
    Q_PROPERTY(QString perThousand READ perThousand NOTIFY changed) // "": a fixed net
    Q_PROPERTY(QString versionText READ versionText NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed) // from the version that is signed
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed)
    Q_PROPERTY(touat::ShareDesk* shares READ shares CONSTANT) // while they are written line by line
    Q_PROPERTY(QString rulesText READ rulesText NOTIFY changed) // "": none
    Q_PROPERTY(bool signing READ signing NOTIFY changed) // both are about to
    Q_PROPERTY(bool signedNow READ signedNow NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    ContractDesk(const Wording& wording, QObject* parent);

    bool opened() const { return m_contract.has_value(); }
    QAbstractItemModel* questions() { return &m_questions; }
    QAbstractItemModel* stalls() { return &m_stalls; }
    QAbstractItemModel* bands() { return &m_bands; }
    QString artisanName() const;
    QString stallText() const;
    QString perThousand() const;
    QString versionText() const;
    bool differs() const { return m_contract && (m_contract->number == 0 || m_questions.differs()); }
    bool canSign() const { return differs() && !m_busy; }
    ShareDesk* shares() { return &m_shares; }
    QString rulesText() const;
    bool signing() const { return m_seen.has_value(); }
    bool signedNow() const { return m_signedNow; }
    QString complaint() const { return m_complaint; }

    void begin(Courier::Carry carry, const std::string& token);
    void end();
    void fail(); // what was asked is not answered any more
    void retell();
    /// The newest version between the artisan and a stall; no stall: where there is one, or here.
    void open(ArtisanId artisan, std::optional<Stall> stall = std::nullopt);

    Q_INVOKABLE void choose(int question, int answer);
    Q_INVOKABLE void chooseStall(int row);
    Q_INVOKABLE void takeBack();
    /// What would be signed.
    std::optional<ContractAnswer> drafted() const;
    Q_INVOKABLE void writeShares();
    Q_INVOKABLE void startSigning();
    Q_INVOKABLE void leaveSigning();
    /// The paper of what would be signed was printed.
    void printed(const Hash& document);
    /// Both have signed the paper.
    Q_INVOKABLE void signOnPaper();
    /// Both wrote on the screen: "x,y,x,y;x,y", stroke for stroke, in the field of a HandSignature.
    Q_INVOKABLE void signOnScreen(const QString& artisan, const QString& house);
    Q_INVOKABLE void close();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void contractSigned(const touat::ContractId& contract);

  private:
    void show(ContractAnswer answer);
    void ask();
    void askShares();
    void askVat();
    void askCare();
    void askTerm();
    void askMoney();
    void sign(std::optional<SignedByHand> hands);
    template <class Answer>
    void post(const char* path, const std::string& body, std::function<void(Answer)> then);

    const Wording& m_wording;
    Courier::Carry m_carry;
    std::string m_token;
    QuestionList<Terms> m_questions;
    RowModel<StallName> m_stalls;
    RowModel<PerThousand> m_bands;
    ShareDesk m_shares;
    std::optional<ContractAnswer> m_contract;
    bool m_busy = false;
    std::optional<Hash> m_printed; // the last paper of what would be signed
    std::optional<Hash> m_seen; // of the paper that is before them while both sign
    bool m_signedNow = false;
    QString m_complaint;
    int m_asked = 0; // answers to what was asked before somebody left are not shown
};

template <class Answer>
void ContractDesk::post(const char* path, const std::string& body,
                        std::function<void(Answer)> then) {
    if (!m_carry || m_busy) return;
    m_busy = true;
    emit changed();
    m_carry(path, body, [this, then = std::move(then), asked = m_asked](const auto& text) {
        if (asked != m_asked) return;
        m_busy = false;
        auto answer = text ? json::Parser().template as<Answer>(*text) : std::nullopt;
        if (!answer) {
            // Another version was signed meanwhile, or a day is over: the next look is at that paper.
            if (!text && text.refusal().reason == Reason::paperUnseen) m_seen.reset();
            m_complaint = m_wording.sentence(text ? refuse(Reason::bytesUnreadable) : text.refusal());
            emit changed();
            return;
        }
        m_complaint.clear();
        then(std::move(*answer));
    });
}

} // namespace touat
