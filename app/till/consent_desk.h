// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan is asked for less, at the counter while a buyer waits or about goods that have stood for
// long: who it is, the number to dial, for how much, until when, and who said yes. What waited goes on
// when all were asked, or when a manager answers for it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/wording.h"
#include "core/acts/artisans_word.h"
#include "core/consignment/artisan.h"
#include "core/sales/sale.h"
#include "core/stock/shelf.h"

namespace touat {

/// Goods of which the artisan is to be asked.
struct ToAsk {
    ItemId item;
    Name name;
    Name artisan;
    std::string portrait;
    std::string phone;
    Money tag;
    Money least; // for one unit
};
/// What the sale of this basket waits for.
std::vector<ToAsk> toAsk(Book& book, const Basket& basket);

class ConsentDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString artisanName READ artisanName NOTIFY changed)
    Q_PROPERTY(QString portrait READ portrait NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString tagText READ tagText NOTIFY changed)
    Q_PROPERTY(QString leastText READ leastText NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY leftChanged) // with this one
    Q_PROPERTY(QString until READ until NOTIFY changed) // "today", "week", "always"
    Q_PROPERTY(bool forSale READ forSale NOTIFY changed) // a buyer waits
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    struct Word {
        ArtisanSaid said;
        std::optional<int> days; // from today on; not said: until another word
    };
    using Told = std::function<void(const Result<Done>&)>;
    /// Records the word, and says what came of it.
    using Record = std::function<void(const ToAsk&, const Word&, Told)>;

    explicit ConsentDesk(const Wording& wording, QObject* parent)
        : QObject(parent), m_wording(wording) {}

    bool asking() const { return !m_all.empty(); }
    QString artisanName() const { return asking() ? m_wording.name(now().artisan) : QString{}; }
    QString portrait() const;
    QString phone() const { return asking() ? m_wording.phone(now().phone) : QString{}; }
    QString itemName() const { return asking() ? m_wording.name(now().name) : QString{}; }
    QString tagText() const { return asking() ? m_wording.priced(now().tag) : QString{}; }
    QString leastText() const { return asking() ? m_wording.amount(now().least) : QString{}; }
    int left() const { return static_cast<int>(m_all.size()); }
    QString until() const { return m_until; }
    bool forSale() const { return static_cast<bool>(m_vouch); }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    /// One after the other. `agreed`: all said yes; `vouch`: a manager is to answer for the rest, where
    /// that can be.
    void ask(std::vector<ToAsk> all, Record record, std::function<void()> agreed,
             std::function<void()> vouch = {});
    void retell() { emit changed(); }

    Q_INVOKABLE void holdUntil(const QString& until);
    /// The artisan said yes to whoever is at work. `who` was spoken with, at `phone` if not here.
    Q_INVOKABLE void said(bool byPhone, const QString& who, const QString& phone);
    Q_INVOKABLE void vouch();
    Q_INVOKABLE void forgetComplaint();
    Q_INVOKABLE void cancel(); // not agreed, or not reached

  signals:
    void changed();
    void leftChanged();

  private:
    const ToAsk& now() const { return m_all.front(); }
    void end();

    const Wording& m_wording;
    std::vector<ToAsk> m_all; // the first is being asked
    Record m_record;
    std::function<void()> m_agreed;
    std::function<void()> m_vouch;
    QString m_until;
    bool m_busy = false;
    QString m_complaint;
    int m_asked = 0; // what was recorded for another question is not told to this one
};

} // namespace touat
