// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/share_desk.h"

#include <algorithm>

#include "core/consignment/share.h"

namespace touat {

ShareDesk::ShareDesk(const Wording& wording, QObject* parent)
    : QObject(parent), m_wording(wording),
      m_lines({{"whatText", [](const Line& l) { return l.what; }},
               {"artisanText", [](const Line& l) { return l.artisan; }},
               {"wrongText", [](const Line& l) { return l.wrong; }},
               {"step", [](const Line& l) { return l.step > 0; }},
               {"picked", [](const Line& l) { return l.chosen; }}},
              this) {}

std::vector<ShareDesk::Step> ShareDesk::stepsOf(Basis basis, Rate commission,
                                                const std::optional<std::vector<Band>>& bands) {
    std::vector<Step> steps;
    if (basis == Basis::percent) steps.push_back({Money{}, commission, {}});
    if (basis == Basis::bands && bands)
        for (const auto& band : *bands) steps.push_back({band.from, band.commission, {}});
    return steps;
}

void ShareDesk::begin(const Terms& terms) {
    m_terms = terms;
    m_groups.clear();
    for (const auto& rule : terms.rules.value_or(std::vector<ShareRule>{}))
        m_groups.push_back({rule.family, rule.from, rule.below,
                            stepsOf(rule.basis, rule.commission, rule.bands)});
    m_groups.push_back({{}, {}, {}, stepsOf(terms.basis, terms.commission, terms.bands)});
    m_group = m_groups.size() - 1;
    m_step = 0;
    write("artisan");
}

void ShareDesk::leave() {
    m_groups.clear();
    m_group = m_step = 0;
    m_lines.assign({});
    emit changed();
}

void ShareDesk::keep() {
    if (!canKeep()) return;
    const auto written = terms();
    leave();
    emit kept(written);
}

Terms ShareDesk::terms() const {
    auto terms = m_terms;
    const auto put = [&](const Group& group, auto& into) {
        if (group.steps.empty()) return; // a fixed net
        std::vector<Band> bands;
        for (const auto& step : group.steps) {
            const auto typed = step.artisan ? commissionLeaving(*step.artisan, m_terms) : step.commission;
            bands.push_back({step.from, typed ? *typed : step.commission});
        }
        into.basis = bands.size() == 1 ? Basis::percent : Basis::bands;
        if (bands.size() == 1)
            into.commission = bands.front().commission;
        else
            into.bands = std::move(bands);
    };
    std::vector<ShareRule> rules;
    for (std::size_t i = 0; i + 1 < m_groups.size(); ++i) {
        const auto& group = m_groups[i];
        ShareRule rule;
        rule.family = group.family;
        rule.from = group.from;
        rule.below = group.below;
        put(group, rule);
        rules.push_back(std::move(rule));
    }
    terms.rules.reset();
    if (!rules.empty()) terms.rules = std::move(rules);
    if (!m_groups.empty()) put(m_groups.back(), terms);
    return terms;
}

// what is wrong, and the lines --------------------------------------------------------------------

void ShareDesk::look() {
    m_wrong.reset();
    for (std::size_t g = 0; g < m_groups.size() && !m_wrong; ++g)
        for (std::size_t s = 0; s < m_groups[g].steps.size() && !m_wrong; ++s) {
            const auto& artisan = m_groups[g].steps[s].artisan;
            if (!artisan) continue;
            const auto rate = commissionLeaving(*artisan, m_terms);
            const bool last = g + 1 == m_groups.size();
            if (!rate) m_wrong = {last ? 0 : static_cast<int>(g) + 1, s, rate.refusal()};
        }
    if (!m_wrong) m_wrong = wrongShare(terms());
}

void ShareDesk::renew() {
    look();
    std::vector<Line> lines;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const bool last = g + 1 == m_groups.size();
        const auto count = std::max<std::size_t>(m_groups[g].steps.size(), 1);
        for (std::size_t s = 0; s < count; ++s) {
            Line line{g, s, whatOf(m_groups[g], s, last), {}, {}, g == m_group && s == m_step};
            if (s < m_groups[g].steps.size()) line.artisan = artisanOf(m_groups[g].steps[s]);
            const bool here = m_wrong && m_wrong->band == s &&
                              m_wrong->rule == (last ? 0 : static_cast<int>(g) + 1);
            if (here)
                line.wrong = m_wrong->why.reason == Reason::ruleUnusable
                                 //: at a line of a contract: from a price that is not below the other
                                 ? Wording::tr("No price is from there and below that.")
                                 : m_wording.sentence(m_wrong->why);
            lines.push_back(std::move(line));
        }
    }
    m_lines.assign(std::move(lines));
    emit changed();
}

QString ShareDesk::artisanOf(const Step& step) const {
    if (step.artisan) return m_wording.amount(*step.artisan);
    auto plain = m_terms;
    plain.basis = Basis::percent;
    plain.commission = step.commission;
    return m_wording.amount(artisanPerThousand(plain).value_or(Money{}));
}

QString ShareDesk::whatOf(const Group& group, std::size_t step, bool last) const {
    //: line of a contract: what an artisan gets of the part of a price above this
    if (step > 0) return Wording::tr("above %1").arg(m_wording.priced(group.steps[step].from));
    if (last)
        //: line of a contract: goods that no line above names
        return m_groups.size() > 1 ? Wording::tr("All other goods")
                                   //: line of a contract: it holds for everything
                                   : Wording::tr("All goods");
    auto what = group.family.empty() ? Wording::tr("All goods")
                                     : m_wording.family(QString::fromStdString(group.family));
    if (!group.from.isZero())
        //: line of a contract, behind a family: goods of at least this price
        what += QStringLiteral(" · ") + Wording::tr("from %1").arg(m_wording.priced(group.from));
    if (group.below)
        //: line of a contract, behind a family: goods of less than this price
        what += QStringLiteral(" · ") + Wording::tr("below %1").arg(m_wording.priced(*group.below));
    return what;
}

void ShareDesk::retell() {
    if (writing()) renew();
}

// the line that is being written ------------------------------------------------------------------

ShareDesk::Step* ShareDesk::step() {
    return writing() && m_step < group().steps.size() ? &group().steps[m_step] : nullptr;
}

void ShareDesk::choose(int line) {
    if (line < 0 || line >= m_lines.rowCount()) return;
    const auto& chosen = m_lines.rows()[static_cast<std::size_t>(line)];
    m_group = chosen.group;
    m_step = chosen.step;
    write("artisan");
}

void ShareDesk::write(const QString& part) {
    m_part = part;
    m_typed.clear();
    renew();
}

QStringList ShareDesk::families() const {
    QStringList names{m_wording.family({})};
    for (const auto* key : familyOrder) names << m_wording.family(QString::fromLatin1(key));
    return names;
}

int ShareDesk::family() const {
    if (!ofRule()) return -1;
    const auto& family = m_groups[m_group].family;
    if (family.empty()) return 0;
    const auto found = std::find(familyOrder.begin(), familyOrder.end(), family);
    return found == familyOrder.end() ? -1 : static_cast<int>(found - familyOrder.begin()) + 1;
}

void ShareDesk::chooseFamily(int family) {
    if (!ofRule() || family < 0 || family > static_cast<int>(familyOrder.size())) return;
    group().family = family == 0 ? "" : familyOrder[static_cast<std::size_t>(family) - 1];
    renew();
}

QString ShareDesk::artisanText() const {
    if (!writing() || m_step >= m_groups[m_group].steps.size()) return {};
    return artisanOf(m_groups[m_group].steps[m_step]);
}

QString ShareDesk::fromText() const {
    return ofRule() ? m_wording.amount(m_groups[m_group].from) : QString{};
}

QString ShareDesk::belowText() const {
    if (!ofRule()) return {};
    const auto& below = m_groups[m_group].below;
    return below ? m_wording.amount(*below) : QStringLiteral("–");
}

QString ShareDesk::stepText() const {
    return ofStep() ? m_wording.amount(m_groups[m_group].steps[m_step].from) : QString{};
}

void ShareDesk::type(const QString& digits) {
    auto typed = m_typed + digits;
    while (typed.startsWith('0') && typed.size() > 1) typed.remove(0, 1);
    if (typed.size() > (m_part == "artisan" ? 4 : 7)) return;
    m_typed = typed;
    put(Money::dinars(typed.toLongLong()), false);
}

void ShareDesk::erase() {
    m_typed.chop(1);
    put(Money::dinars(m_typed.toLongLong()), m_typed.isEmpty());
}

void ShareDesk::put(Money amount, bool nothing) {
    if (m_part == "example") {
        m_example = amount;
    } else if (m_part == "artisan") {
        if (auto* here = step()) here->artisan = amount;
    } else if (m_part == "step" && ofStep()) {
        step()->from = amount;
    } else if (m_part == "from" && ofRule()) {
        group().from = amount;
    } else if (m_part == "below" && ofRule()) {
        group().below = nothing ? std::nullopt : std::optional(amount);
    }
    renew();
}

void ShareDesk::addRule() {
    if (!writing()) return;
    Group rule;
    for (const auto* key : familyOrder) // one that has no line yet
        if (std::none_of(m_groups.begin(), m_groups.end(),
                         [&](const Group& g) { return g.family == key; })) {
            rule.family = key;
            break;
        }
    const auto& rest = m_groups.back().steps;
    rule.steps = {{Money{}, rest.empty() ? usualTerms().commission : rest.front().commission, {}}};
    m_group = m_groups.size() - 1;
    m_step = 0;
    m_groups.insert(m_groups.end() - 1, std::move(rule));
    write("artisan");
}

void ShareDesk::addStep() {
    auto* here = step();
    if (here == nullptr) return;
    auto next = group().steps.back();
    next.from = next.from.isZero() ? Money::dinars(10'000) : next.from + next.from;
    group().steps.push_back(next);
    m_step = group().steps.size() - 1;
    write("step");
}

void ShareDesk::remove() {
    if (!canRemove()) return;
    auto& steps = group().steps;
    if (steps.size() > 1) {
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(m_step));
        steps.front().from = Money{}; // no price is left out
        m_step = std::min(m_step, steps.size() - 1);
    } else {
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(m_group));
        m_step = 0;
    }
    write("artisan");
}

void ShareDesk::rise() {
    if (!canRise()) return;
    std::swap(m_groups[m_group], m_groups[m_group - 1]);
    --m_group;
    renew();
}

void ShareDesk::sink() {
    if (!canSink()) return;
    std::swap(m_groups[m_group], m_groups[m_group + 1]);
    ++m_group;
    renew();
}

// the example -------------------------------------------------------------------------------------

QString ShareDesk::exampleText() const {
    const auto price = m_wording.priced(m_example);
    const auto family = exampleFamily();
    //: worked example under the shares of a contract, before what the artisan gets
    if (family.empty()) return Wording::tr("Sold for %1 the artisan gets").arg(price);
    //: worked example under the shares of a contract, before what the artisan gets: family, price
    return Wording::tr("%1, sold for %2: the artisan gets")
        .arg(m_wording.family(QString::fromStdString(family)), price);
}

QString ShareDesk::exampleResult() const {
    if (!writing() || m_wrong) return {};
    const auto all = terms();
    const auto under = underRule(all, ruleFor(all, exampleFamily(), m_example));
    //: worked example of a contract: the artisan gets what they named for each piece
    if (under.basis == Basis::fixedNet) return Wording::tr("their net");
    const auto shares = split(m_example, Quantity::pieces(1), under, std::nullopt);
    return shares ? m_wording.priced(shares->artisan) : QString{};
}

} // namespace touat
