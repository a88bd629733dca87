// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "What does this cost?" While it is asked, a scan answers with the price and sells nothing: the
// basket on the counter stays as it is.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/till/counter.h"
#include "app/till/wording.h"

namespace touat {

class PriceCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString maker READ maker NOTIFY changed)
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    PriceCheck(const Counter& counter, const Wording& wording, QObject* parent);

    bool asking() const { return m_asking; }
    bool known() const { return m_item.has_value(); }
    QString itemName() const;
    QString maker() const;
    QString priceText() const;
    QString picture() const;
    QString complaint() const { return m_refusal ? m_wording.sentence(*m_refusal) : QString{}; }

    Q_INVOKABLE void ask();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void look(const QString& code);
    void retell() { emit changed(); }

  signals:
    void changed();

  private:
    void answer(std::optional<ShelfItem> item, std::optional<Refusal> refusal);

    const Counter& m_counter;
    const Wording& m_wording;
    bool m_asking = false;
    std::optional<ShelfItem> m_item;
    std::optional<Refusal> m_refusal;
};

} // namespace touat
