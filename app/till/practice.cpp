// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/practice.h"

#include "app/till/till.h"
#include "core/acts/keep_exercises.h"
#include "core/people/exercise_table.h"

namespace touat {

namespace {

constexpr auto unknownCode = "6130000000019"; // of Algeria, of nobody

const char* symbolOf(Exercise exercise) {
    switch (exercise) {
    case Exercise::oneForCash:
        return "banknote";
    case Exercise::twoAlike:
        return "plus";
    case Exercise::giveChange:
        return "coins";
    case Exercise::payByCard:
        return "credit-card";
    case Exercise::parkAndResume:
        return "archive";
    case Exercise::lowerPrice:
        return "tag";
    case Exercise::takeBack:
        return "undo-2";
    case Exercise::takeCashOut:
        return "wallet";
    case Exercise::unknownCode:
        return "scan-barcode";
    case Exercise::closeDay:
        return "sunset";
    }
    return "star";
}

} // namespace

Practice::Practice(BookThread& books, const Wording& wording, Till& real)
    : QObject(&real),
      m_books(books),
      m_wording(wording),
      m_real(real),
      m_exercises({{"symbol", [](const auto& e) { return QString::fromUtf8(symbolOf(e.first)); }},
                   {"label", [this](const auto& e) { return textOf(e.first); }},
                   {"learnt", [](const auto& e) { return e.second; }}},
                  this) {
    keep({});
}

Practice::~Practice() {
    delete m_till;
}

Till* Practice::shown() const {
    return m_till == nullptr ? &m_real : m_till;
}

std::filesystem::path Practice::bookFile() const {
    return m_real.settings().book.parent_path() / "practice" / "practice.book";
}

void Practice::setPerson(const StaffMember& person) {
    m_person = person;
    m_done.clear();
    keep({});
    m_books.run(
        this, [id = person.id](Book& book) { return ExerciseTable(book.db()).of(id); },
        [this, id = person.id](const std::set<Exercise>& done) {
            if (m_person && m_person->id == id) keep(done);
        });
}

void Practice::openSheet() {
    m_sheet = true;
    emit progressChanged();
}

void Practice::closeSheet() {
    m_sheet = false;
    emit progressChanged();
}

void Practice::begin() {
    closeSheet();
    if (m_till != nullptr || !m_person) return;
    // Each time the same stall, in the same state: yesterday's practice is thrown away.
    std::error_code ignored;
    std::filesystem::remove_all(bookFile().parent_path(), ignored);
    std::filesystem::create_directories(bookFile().parent_path(), ignored);
    auto settings = m_real.settings();
    settings.book = bookFile();
    settings.backups.clear();
    settings.receipts = bookFile().parent_path() / "receipts";
    settings.centre.clear();
    settings.hint.clear();
    settings.language = m_wording.language;
    settings.practice = this;
    settings.learner = m_person;
    m_till = m_real.another(settings);
    m_till->comfort()->dressAs(*m_real.comfort());
    connect(m_till, &Till::languageChanged, this, [this] { m_real.speak(m_till->language()); });
    connect(m_till, &Till::somethingDone, this, &Practice::look);
    connect(m_till, &Till::signedOut, this, [this] {
        end();
        openSheet(); // what was learnt
    });
    m_till->start();
    emit tillChanged();
    emit progressChanged();
}

void Practice::end() {
    if (m_till == nullptr) return;
    auto* over = std::exchange(m_till, nullptr);
    over->disconnect(this);
    m_real.showPhotos();
    emit tillChanged(); // the pages of the real till are there again
    over->setParent(this); // gone before its clock is, whatever happens first
    over->deleteLater();
    emit progressChanged();
}

void Practice::scanUnknown() {
    if (m_till != nullptr) m_till->takeCode(QString::fromUtf8(unknownCode));
}

void Practice::look() {
    if (m_till == nullptr) return;
    m_till->books().run(
        this, [](Book& book) { return exercisesIn(ownFacts(book)); },
        [this](const std::set<Exercise>& done) { keep(done); });
}

void Practice::keep(const std::set<Exercise>& done) {
    const auto before = m_done.size();
    m_done.insert(done.begin(), done.end());
    std::vector<std::pair<Exercise, bool>> rows;
    for (int i = 0; i < exerciseCount; ++i) {
        const auto exercise = static_cast<Exercise>(i);
        rows.emplace_back(exercise, m_done.count(exercise) != 0);
    }
    m_exercises.assign(std::move(rows));
    emit progressChanged();
    if (m_done.size() == before || !m_person || m_till == nullptr) return;
    // A refusal changes nothing here: this device is closed, and what was learnt is learnt again elsewhere.
    m_books.run(
        this, [by = m_person->person(), done = m_done](Book& book) { return keepExercises(book, by, done); },
        [](const Result<Done>&) {});
}

std::optional<Exercise> Practice::next() const {
    for (const auto& [exercise, learnt] : m_exercises.rows())
        if (!learnt) return exercise;
    return std::nullopt;
}

QString Practice::nextText() const {
    //: all ten exercises of the practice stall are done
    return next() ? textOf(*next()) : Wording::tr("All done. Well sold!");
}

QString Practice::nextSymbol() const {
    return QString::fromUtf8(next() ? symbolOf(*next()) : "badge-check");
}

bool Practice::nextNeedsCode() const {
    return next() == Exercise::unknownCode;
}

QString Practice::textOf(Exercise exercise) const {
    switch (exercise) {
    case Exercise::oneForCash:
        //: exercise of the practice stall, short
        return Wording::tr("Sell one piece for cash");
    case Exercise::twoAlike:
        //: exercise of the practice stall, short
        return Wording::tr("Sell two of one kind");
    case Exercise::giveChange:
        //: exercise of the practice stall, short
        return Wording::tr("Take a large note, give change");
    case Exercise::payByCard:
        //: exercise of the practice stall, short
        return Wording::tr("Take a card and type its number");
    case Exercise::parkAndResume:
        //: exercise of the practice stall, short
        return Wording::tr("Let a basket wait, serve another, take it up again");
    case Exercise::lowerPrice:
        //: exercise of the practice stall, short
        return Wording::tr("Lower a price");
    case Exercise::takeBack:
        //: exercise of the practice stall, short
        return Wording::tr("Take goods back");
    case Exercise::takeCashOut:
        //: exercise of the practice stall, short
        return Wording::tr("Take cash out of the drawer");
    case Exercise::unknownCode:
        //: exercise of the practice stall, short
        return Wording::tr("Sell something with an unknown code");
    case Exercise::closeDay:
        //: exercise of the practice stall, short
        return Wording::tr("Count the drawer and close the day");
    }
    return {};
}

void Practice::retell() {
    m_exercises.retell();
    emit progressChanged();
}

} // namespace touat
