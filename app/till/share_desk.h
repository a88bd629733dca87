// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shares of a contract line by line: rules for families and tags, of which the first that matches
// wins, then all other goods; each with steps of its price. Written as what the artisan gets of each
// 1 000. What cannot stay is said at its line, and an example at the foot is the core's own split.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/consignment/contract.h"

namespace touat {

class ShareDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the contract has it")
    Q_PROPERTY(bool writing READ writing NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(bool ofRule READ ofRule NOTIFY changed) // else of all other goods
    Q_PROPERTY(bool ofStep READ ofStep NOTIFY changed) // above a part of the price
    Q_PROPERTY(QStringList families READ families NOTIFY changed) // the first: every one
    Q_PROPERTY(int family READ family NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed) // artisan, from, below, step, example: what the keys write
    Q_PROPERTY(QString artisanText READ artisanText NOTIFY changed)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed)
    Q_PROPERTY(QString belowText READ belowText NOTIFY changed)
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool canRise READ canRise NOTIFY changed)
    Q_PROPERTY(bool canSink READ canSink NOTIFY changed)
    Q_PROPERTY(QString exampleText READ exampleText NOTIFY changed)
    Q_PROPERTY(QString exampleResult READ exampleResult NOTIFY changed)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)

  public:
    ShareDesk(const Wording& wording, QObject* parent);

    bool writing() const { return !m_groups.empty(); }
    QAbstractItemModel* lines() { return &m_lines; }
    bool ofRule() const { return writing() && m_group + 1 < m_groups.size(); }
    bool ofStep() const { return m_step > 0; }
    QStringList families() const;
    int family() const;
    QString part() const { return m_part; }
    QString artisanText() const;
    QString fromText() const;
    QString belowText() const;
    QString stepText() const;
    bool canRemove() const { return ofRule() || ofStep() || (writing() && m_groups[m_group].steps.size() > 1); }
    bool canRise() const { return ofRule() && m_group > 0; }
    bool canSink() const { return ofRule() && m_group + 2 < m_groups.size(); }
    QString exampleText() const;
    QString exampleResult() const;
    bool canKeep() const { return writing() && !m_wrong; }

    /// Written on from these terms.
    void begin(const Terms& terms);
    void retell();
    /// The terms with the shares as they are written.
    Terms terms() const;

    Q_INVOKABLE void choose(int line);
    Q_INVOKABLE void write(const QString& part); // with the keys
    Q_INVOKABLE void chooseFamily(int family);
    Q_INVOKABLE void type(const QString& digits);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void addRule();
    Q_INVOKABLE void addStep();
    Q_INVOKABLE void remove();
    Q_INVOKABLE void rise();
    Q_INVOKABLE void sink();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void keep();

  signals:
    void changed();
    void kept(const touat::Terms& terms);

  private:
    struct Step {
        Money from;
        Rate commission;
        std::optional<Money> artisan; // of each 1 000, where it was typed
    };
    struct Group { // a rule; the last is of all other goods
        std::string family;
        Money from;
        std::optional<Money> below;
        std::vector<Step> steps; // none: a fixed net
    };
    struct Line {
        std::size_t group = 0;
        std::size_t step = 0;
        QString what;
        QString artisan;
        QString wrong;
        bool chosen = false;
        friend bool operator==(const Line&, const Line&) = default;
    };

    static std::vector<Step> stepsOf(Basis basis, Rate commission, const std::optional<std::vector<Band>>& bands);
    QString whatOf(const Group& group, std::size_t step, bool last) const;
    QString artisanOf(const Step& step) const;
    Group& group() { return m_groups[m_group]; }
    Step* step();
    void put(Money amount, bool nothing);
    void renew();
    void look(); // for what is wrong
    std::string exampleFamily() const { return ofRule() ? m_groups[m_group].family : std::string{}; }

    const Wording& m_wording;
    RowModel<Line> m_lines;
    Terms m_terms;
    std::vector<Group> m_groups;
    std::size_t m_group = 0;
    std::size_t m_step = 0;
    QString m_part;
    QString m_typed;
    Money m_example = Money::dinars(12'000);
    std::optional<WrongShare> m_wrong; // its rule counts as in the terms
};

} // namespace touat
