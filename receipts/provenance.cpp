// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/provenance.h"

#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

// The photo at 200 dots an inch.
constexpr int photoWidth = 700;
constexpr int photoHeight = 320;

class Provenance {
  public:
    Provenance(const Fonts& fonts, const PrintedProvenance& provenance)
        : m_provenance(provenance),
          m_leaves(fonts, LeafSize::a6, "Touat " + provenance.label.code,
                   both(provenance.label.item)) {}

    std::vector<Sheet> layOut(const Painter& painter, const House& house) {
        const auto& label = m_provenance.label;
        if (m_provenance.training) m_leaves.framed(trainingMark());
        m_leaves.bothSides(house.name);
        m_leaves.space(mm(2));
        if (painter)
            m_leaves.picture(painter(m_provenance.likeness, photoWidth, photoHeight), mm(41));
        m_leaves.paragraphs(label.item, Step::total, Weight::bold);
        m_leaves.space(mm(1));
        m_leaves.rule(100);
        facts();
        way();
        story();
        return m_leaves.finish(label.code, label.code);
    }

  private:
    void tell(const Name& what, const Name& name) {
        if (!name.isEmpty()) m_leaves.bothSides(with(what, name));
    }
    /// Two of them on one line, as far as they are known.
    static Name joined(const Name& a, const Name& b) {
        const auto both = [](const std::string& x, const std::string& y) {
            return x.empty() || y.empty() ? x + y : x + " · " + y;
        };
        return {both(a.arabic, b.arabic), both(a.latin, b.latin)};
    }

    void facts() {
        const auto& label = m_provenance.label;
        const auto& details = m_provenance.details;
        tell({"الحرفي", "Artisan"}, label.artisan);
        tell({"صُنع في", "Fait à"}, label.village);
        tell({"التقنية", "Technique"}, details.technique.value_or(Name{}));
        tell({"المواد", "Matières"}, details.materials.value_or(Name{}));
        tell({"المقاس واللون", "Taille et couleur"}, joined(label.size, label.colour));
        tell({"الأبعاد والوزن", "Mesures et poids"}, joined(measures(), weight()));
        if (details.hours)
            tell({"ساعات العمل", "Heures de travail"}, alike(std::to_string(*details.hours)));
        for (const auto& each : details.more.value_or(std::vector<Attribute>{}))
            tell(nameOrWords(each.name), alike(each.value));
        if (label.inspection)
            tell({"الدمغ", "Estampillage"},
                 joined(stampOf(*label.inspection), alike(label.inspection->seal)));
    }

    static Name nameOrWords(const std::string& attribute) {
        const auto known = nameOfAttribute(attribute);
        return known.isEmpty() ? alike(attribute) : known;
    }

    static Name alike(const std::string& text) { return {isolated(text), text}; }

    Name measures() const {
        const auto& details = m_provenance.details;
        std::string text;
        for (const auto& side : {details.lengthMm, details.widthMm, details.heightMm})
            if (side) text += (text.empty() ? "" : " × ") + writtenCentimetres(*side);
        if (text.empty()) return {};
        return {isolated(text) + " سم", text + "\u00A0cm"};
    }

    Name weight() const {
        const auto grams = m_provenance.details.grams;
        return grams ? measured(Quantity::thousandths(*grams), Unit::kilogram) : Name{};
    }

    void way() {
        for (const auto& station : m_provenance.way) {
            if (station.place.isEmpty()) continue;
            const auto since = writtenDate(momentOf(station.since, 0));
            const auto place = both(station.place);
            m_leaves.bothSides({isolated(since) + "  " + place.arabic, since + "  " + place.latin});
        }
    }

    void story() {
        const auto told = m_provenance.details.story.value_or(Name{});
        if (told.isEmpty()) return;
        m_leaves.space(mm(1));
        m_leaves.paragraphs(told);
    }

    const PrintedProvenance& m_provenance;
    Leaves m_leaves;
};

} // namespace

std::string drawProvenance(const Fonts& fonts, const PrintedProvenance& provenance,
                           const Painter& painter, const House& house) {
    return drawPdf(fonts, Provenance(fonts, provenance).layOut(painter, house));
}

} // namespace touat::receipts
