// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list for a page: whatever rows it had and gets, the page hears exactly what changed.
#include "app/till/row_model.h"

#include <QPersistentModelIndex>

#include "mirror.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

struct Thing {
    int id = 0;
    int price = 0;
    friend bool operator==(const Thing&, const Thing&) = default;
};

std::vector<std::pair<QByteArray, RowModel<Thing>::Read>> roles() {
    return {{"id", [](const Thing& thing) { return thing.id; }},
            {"price", [](const Thing& thing) { return thing.price; }}};
}

/// Few kinds of things, so that lists share heads, tails and middles.
std::vector<Thing> someThings() {
    auto one = rc::gen::build<Thing>(rc::gen::set(&Thing::id, rc::gen::inRange(0, 4)),
                                     rc::gen::set(&Thing::price, rc::gen::inRange(0, 2)));
    return *rc::gen::container<std::vector<Thing>>(one);
}

std::size_t commonHead(const std::vector<Thing>& a, const std::vector<Thing>& b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                    a.begin());
}

RC_GTEST_PROP(RowModel, whateverItWasItBecomesWhatItIsGiven, ()) {
    RowModel<Thing> model(roles(), nullptr);
    model.assign(someThings());
    Mirror page(model);
    for (int i = 0; i < 3; ++i) {
        const auto after = someThings();
        model.assign(after);
        RC_ASSERT(model.rows() == after);
        RC_ASSERT(page.rows() == page.fresh());
        RC_ASSERT(page.complaints().isEmpty());
    }
}

RC_GTEST_PROP(RowModel, aPageKeepsItsPlaceInWhatStays, ()) {
    RowModel<Thing> model(roles(), nullptr);
    const auto before = someThings();
    const auto after = someThings();
    model.assign(before);
    std::vector<QPersistentModelIndex> places;
    for (int row = 0; row < model.rowCount(); ++row)
        places.emplace_back(model.index(row));
    model.assign(after);
    const auto head = commonHead(before, after);
    const auto tail =
        std::min(commonHead({before.rbegin(), before.rend()}, {after.rbegin(), after.rend()}),
                 std::min(before.size(), after.size()) - head);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto& place = places[i];
        if (i < head) RC_ASSERT(place.row() == static_cast<int>(i));
        if (i >= before.size() - tail)
            RC_ASSERT(place.row() == static_cast<int>(i + after.size() - before.size()));
        if (place.isValid())
            RC_ASSERT(model.data(place, Qt::UserRole) ==
                      after.at(static_cast<std::size_t>(place.row())).id);
    }
    const auto lost = std::count_if(places.begin(), places.end(),
                                    [](const auto& place) { return !place.isValid(); });
    RC_ASSERT(lost == std::max<std::ptrdiff_t>(0, std::ssize(before) - std::ssize(after)));
}

RC_GTEST_PROP(RowModel, whatIsEqualIsNotAnnounced, ()) {
    RowModel<Thing> model(roles(), nullptr);
    const auto things = someThings();
    model.assign(things);
    const Mirror page(model);
    const int before = page.heard();
    model.assign(things);
    RC_ASSERT(page.heard() == before);
}

TEST(RowModel, oneMoreAtTheEndIsOneInsertion) {
    RowModel<Thing> model(roles(), nullptr);
    model.assign({{1, 1}, {2, 1}});
    int inserted = -1;
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model,
                     [&](const QModelIndex&, int first, int) { inserted = first; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [] { FAIL(); });
    model.assign({{1, 1}, {2, 1}, {3, 1}});
    EXPECT_EQ(inserted, 2);
}

TEST(RowModel, anotherLanguageTellsAllRowsAnew) {
    RowModel<Thing> model(roles(), nullptr);
    Mirror page(model);
    model.retell(); // nothing to tell yet
    model.assign({{1, 1}, {2, 1}});
    const int before = page.heard();
    model.retell();
    EXPECT_EQ(page.heard(), before + 1);
}

TEST(RowModel, whatIsAskedBesideTheRowsIsNothing) {
    RowModel<Thing> model(roles(), nullptr);
    model.assign({{1, 1}});
    EXPECT_FALSE(model.data(model.index(1), Qt::UserRole).isValid());
    EXPECT_FALSE(model.data(model.index(0), Qt::UserRole + 7).isValid());
    EXPECT_FALSE(model.data(model.index(0), Qt::DisplayRole).isValid());
    EXPECT_EQ(model.rowCount(model.index(0)), 0);
}

} // namespace
} // namespace touat
