// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/payables.h"

#include <sodium.h>

#include "core/acts/approve.h"
#include "core/acts/artisan_access.h"
#include "core/acts/artisans_word.h"
#include "core/acts/sign_contract.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/rules_table.h"
#include "core/sync/messages.h"
#include "receipts/papers.h"

namespace touat {

namespace {

constexpr int usualOldDays = 90;

RunSheet sheetOf(Book& book, const Run& run) {
    auto& db = book.db();
    RunSheet sheet{run.id, run.state, run.cutOff, run.amount, run.paidAmount, {}};
    ArtisanTable artisans(db);
    for (const auto& drafted : RunTable(db).payouts(run.id)) {
        const auto artisan = artisans.find(drafted.artisan);
        must(artisan.has_value(), "who is in a run is registered");
        sheet.rows.push_back({drafted.artisan, artisan->name, artisan->commune, drafted.amount,
                              countedOut(book, drafted.amount), drafted.payout.has_value(),
                              !drafted.payout && !stillDue(book, drafted)});
    }
    return sheet;
}

PayablesAnswer payablesOf(Book& book, int oldDays) {
    auto& db = book.db();
    const auto stall = book.stall().isCentre() ? std::nullopt : std::optional(book.stall());
    PayablesAnswer all;
    all.today = book.today();
    auto [due, aged] = houseDues(db, all.today);
    all.dues = std::move(due);
    all.aged = std::move(aged);
    all.agedAll = agedTotal(all.aged);
    all.sums = sumsOf(all.dues, all.aged);
    if (!stall) all.stalls = stallDues(db);
    all.ending = contractsEnding(db, stall, all.today);
    all.old = goodsToMarkDown(book, stall, oldDays);
    if (const auto run = RunTable(db).last(book.stall())) all.run = sheetOf(book, *run);
    return all;
}

Result<AccountAnswer> accountOf(Book& book, ArtisanId id) {
    const auto artisan = ArtisanTable(book.db()).find(id);
    if (!artisan) return refuse(Reason::artisanUnknown);
    auto head = accountHead(book.db(), id);
    AccountAnswer account;
    account.artisan = id;
    account.name = artisan->name;
    account.commune = artisan->commune;
    account.portrait = artisan->portrait;
    account.phone = artisan->phone;
    account.balance = head.balance;
    account.lines = std::move(head.lines);
    account.payable = dueNow(book, id).amount;
    account.inCash = countedOut(book, account.payable);
    for (auto& payout : PayoutTable(book.db()).newest(id, 20))
        account.payouts.push_back({payout.id, payout.at, payout.amount, payout.method,
                                   std::move(payout.reference), payout.reversed,
                                   payout.id.entry().stream == book.stream()});
    return account;
}

Result<std::string> allAgain(Book& book, const Result<Done>& done) {
    if (!done) return done.refusal();
    return textOf(payablesOf(book, usualOldDays));
}

Result<std::string> markedDown(Book& book, const Person& by, const MarkDownOrder& order) {
    if (order.how == ConsentHow::vouched) return refuse(Reason::bytesUnreadable);
    const auto done =
        order.how ? markDown(book, by, order.item, order.price, {*order.how, order.who, order.phone})
                  : markDownAlone(book, by, order.item, order.price);
    if (!done) return done.refusal();
    return textOf(payablesOf(book, order.oldDays));
}

Result<std::string> paid(Book& book, const Person& by, const PayOrder& order) {
    const PayoutWish wish{order.method, order.reference.value_or(std::string{}), order.from};
    const auto made = order.run ? payDrafted(book, by, *order.run, order.artisan, wish)
                                : payArtisan(book, by, order.artisan, wish);
    if (!made) return made.refusal();
    return textOf(PaidAnswer{made->id, made->amount, made->handedOver,
                             static_cast<std::int64_t>(made->lines)});
}

Result<ContractAnswer> contractOf(Book& book, ArtisanId id, std::optional<Stall> stall) {
    const auto artisan = ArtisanTable(book.db()).find(id);
    if (!artisan) return refuse(Reason::artisanUnknown);
    ContractTable contracts(book.db());
    ContractAnswer answer;
    answer.artisan = id;
    answer.name = artisan->name;
    answer.today = book.today();
    if (book.stall().isCentre()) {
        for (const auto& device : DeviceTable(book.db()).stalls())
            answer.stalls.push_back({device.stream.stall, device.stallName});
        if (answer.stalls.empty()) return refuse(Reason::contractUnknown);
        const auto last = contracts.newest(id);
        answer.stall = stall ? *stall : last ? last->stall : answer.stalls.front().stall;
    } else {
        answer.stall = book.stall(); // a stall signs for itself
    }
    const auto newest = contracts.newest(id, answer.stall);
    answer.terms = newest ? newest->terms : usualTerms();
    if (!newest) return answer;
    answer.number = newest->number;
    answer.contract = newest->id;
    answer.signedOn = newest->signedOn;
    return answer;
}

Result<std::string> contractText(Book& book, ArtisanId artisan, std::optional<Stall> stall) {
    const auto answer = contractOf(book, artisan, stall);
    if (!answer) return answer.refusal();
    return textOf(*answer);
}

Result<Done> signedHere(Book& book, ArtisanId artisan, Stall stall) {
    if (!ArtisanTable(book.db()).find(artisan)) return refuse(Reason::artisanUnknown);
    if (!book.stall().isCentre() && stall != book.stall()) return refuse(Reason::contractElsewhere);
    return Done{};
}

Result<std::string> draftedAnswer(Book& book, const Person& by, const DraftQuestion& asked) {
    if (const auto may = mayDo(by, Right::managePeople); !may) return may.refusal();
    if (const auto here = signedHere(book, asked.artisan, asked.stall); !here) return here.refusal();
    if (const auto usable = checkTerms(asked.terms); !usable) return usable.refusal();
    return textOf(
        DraftAnswer{draftedContract(book, asked.artisan, asked.stall, asked.terms).fingerprint()});
}

Result<std::string> signedAnswer(Book& book, const Person& by, const SignOrder& order) {
    if (const auto here = signedHere(book, order.artisan, order.stall); !here) return here.refusal();
    const auto made = signContract(book, by, order.artisan, order.stall, order.terms, order.document,
                                   order.hands);
    if (!made) return made.refusal();
    return contractText(book, order.artisan, order.stall);
}

// beside payouts ----------------------------------------------------------------------------------

GoodsHere goodsHere(const ShelfItem& item, Money price) {
    return {item.id,         item.kind, fullName(item), item.code(),   item.unit,
            item.free(), price,     item.picture,     item.palette, item.photo};
}

GoodsAnswer goodsOf(Book& book, const std::optional<ArtisanId>& artisan) {
    GoodsAnswer answer;
    if (artisan) {
        for (const auto& each : buyableGoods(book, *artisan))
            answer.goods.push_back(goodsHere(each.item, each.gets));
        return answer;
    }
    for (const auto& item : givableGoods(book)) answer.goods.push_back(goodsHere(item, item.price));
    return answer;
}

Result<std::string> made(const Result<ArtisanEntryId>& line) {
    if (!line) return line.refusal();
    return textOf(MadeAnswer{*line});
}

Result<std::string> made(const Result<Done>& done) {
    if (!done) return done.refusal();
    return textOf(MadeAnswer{});
}

Result<std::string> beside(Book& book, const Person& by, std::string_view path,
                           const AccountOrder& order) {
    const PayoutWish how{order.method, order.reference, order.from};
    const auto item = order.item.value_or(ItemId{});
    const auto quantity = order.quantity.value_or(Quantity{});
    std::optional<Person> second;
    if (order.second) {
        const auto proven =
            approve(book, by, order.second->staff, order.second->pin, Right::payArtisans);
        if (!proven) return proven.refusal();
        second = *proven;
    }
    if (path == path::advance)
        return made(giveAdvance(book, by, order.artisan, order.amount, order.note, order.from, second));
    if (path == path::advanceGoods)
        return made(giveWool(book, by, order.artisan, {item, quantity}, order.amount, order.note,
                             second));
    if (path == path::repaid) return made(takeRepayment(book, by, order.artisan, order.amount, how));
    if (path == path::waive)
        return made(waiveBalance(book, by, order.artisan, order.amount, order.note));
    return made(buyOut(book, by, {{item, quantity, order.amount}}, order.note));
}

Result<std::string> ofStall(Book& book, const Person& by, std::string_view path,
                            const StallOrder& order) {
    if (path == path::remittance)
        return made(takeRemittance(book, by, order.stall, order.amount, order.reference));
    if (path == path::payStall)
        return made(payStall(book, by, order.stall, order.amount, order.reference));
    if (path == path::rentPaid)
        return made(takeRent(book, by, order.stall, order.amount, order.method, order.reference));
    const auto vat = RulesTable(book.db()).inForce(book.stall(), book.today()).vat;
    return made(chargeRent(book, by,
                           rentFrom(order.stall, order.from.value_or(book.today()), order.amount,
                                    order.withVat ? vat : Rate{})));
}

// papers ------------------------------------------------------------------------------------------

Result<receipts::DrawnPaper> drawn(Book& book, const Person& by, const PaperQuestion& wanted,
                                   const receipts::Fonts& fonts, const std::string& pages) {
    receipts::PaperWish wish;
    if (wanted.roll == 58) wish.form.width = receipts::RollWidth::mm58;
    const auto paper =
        wanted.roll ? receipts::TransferPaper::roll : receipts::TransferPaper::sheet;
    if (wanted.payout) {
        auto payout = printedPayout(book.db(), *wanted.payout);
        if (!payout) return refuse(Reason::payoutUnknown);
        // Only the first paper has it: nobody keeps a link, and who prints again shows the proof.
        if (!pages.empty())
            if (const auto link = giveSlipLink(book, by, *wanted.payout))
                payout->link = pages + *link;
        if (wanted.link && !book.stall().isCentre()) payout->link = *wanted.link;
        return receipts::draw(fonts, *payout, paper, wish);
    }
    if (wanted.line) {
        const auto handover = printedHandover(book.db(), *wanted.line);
        if (!handover) return refuse(Reason::payoutUnknown);
        return receipts::draw(fonts, *handover, paper, wish);
    }
    if (wanted.contract) {
        const auto contract = printedContract(book.db(), *wanted.contract);
        if (!contract) return refuse(Reason::contractUnknown);
        return receipts::draw(fonts, *contract, wish);
    }
    if (wanted.oldDays) {
        const auto stall = book.stall().isCentre() ? std::nullopt : std::optional(book.stall());
        const auto old = printedOld(book, goodsToMarkDown(book, stall, *wanted.oldDays), *wanted.oldDays);
        if (old.empty()) return refuse(Reason::nothingOld);
        noteList(book, by, PeopleList::calls);
        return receipts::draw(fonts, old, wish);
    }
    if (wanted.callFor) {
        const auto calls = printedCalls(book, *wanted.callFor);
        if (calls.empty()) return refuse(Reason::nobodyWaited);
        noteList(book, by, PeopleList::calls);
        return receipts::draw(fonts, calls, wish);
    }
    if (!wanted.artisan) {
        const auto sold = printedSold(book, wanted.until.value_or(book.today()));
        if (sold.empty()) return refuse(Reason::nothingSold);
        noteList(book, by, PeopleList::calls);
        return receipts::draw(fonts, sold, wish);
    }
    if (!ArtisanTable(book.db()).find(*wanted.artisan)) return refuse(Reason::artisanUnknown);
    if (wanted.terms)
        return receipts::draw(fonts,
                              draftedContract(book, *wanted.artisan,
                                              wanted.stall.value_or(book.stall()), *wanted.terms),
                              wish);
    noteLook(book, by, *wanted.artisan);
    if (wanted.item) {
        const auto piece = printedStatement(book, by, *wanted.artisan, *wanted.item);
        if (!piece) return refuse(Reason::itemUnknown);
        return receipts::draw(fonts, *piece, wish);
    }
    const auto statement =
        printedStatement(book, by, *wanted.artisan, wanted.from.value_or(Day{}),
                         wanted.until.value_or(book.today()));
    must(statement.has_value(), "a known artisan has a statement");
    return receipts::draw(fonts, *statement, wish);
}

Result<std::string> paperText(Book& book, const Person& by, const PaperQuestion& wanted,
                              const std::filesystem::path& fonts, const std::string& pages) {
    const auto paper = drawn(book, by, wanted, receipts::Fonts(fonts), pages);
    if (!paper) return paper.refusal();
    PaperAnswer answer{paper->name, {}, paper->headDots, {}};
    if (wanted.terms && wanted.artisan)
        answer.document = draftedContract(book, *wanted.artisan, wanted.stall.value_or(book.stall()),
                                          *wanted.terms)
                              .fingerprint();
    answer.pdf.resize(sodium_base64_encoded_len(paper->pdf.size(), sodium_base64_VARIANT_ORIGINAL));
    sodium_bin2base64(answer.pdf.data(), answer.pdf.size(),
                      reinterpret_cast<const unsigned char*>(paper->pdf.data()), paper->pdf.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    answer.pdf.pop_back(); // its terminating zero
    return textOf(answer);
}

struct AskedPayables {
    Book& book;
    const WhoSpeaks& who;
    const std::string& body;

    template <class Order, class Act>
    Result<std::string> read(Act act) const {
        const auto order = heard<Order>(who, body);
        if (!order) return order.refusal();
        if (const auto may = mayDo(order->by, Right::payArtisans); !may) return may.refusal();
        return act(order->question, order->by);
    }
};

} // namespace

std::string pdfOf(const PaperAnswer& paper) {
    std::string bytes(paper.pdf.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                          paper.pdf.data(), paper.pdf.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(size);
    return bytes;
}

Result<std::string> answerPayables(Book& book, const WhoSpeaks& who,
                                   const std::filesystem::path& fonts, std::string_view path,
                                   const std::string& body, const std::string& pages) {
    using Made = Result<std::string>;
    const AskedPayables asked{book, who, body};
    if (path == path::seePayables)
        return asked.read<PayablesQuestion>([&](const auto& o, const Person&) -> Made {
            return textOf(payablesOf(book, o.oldDays.value_or(usualOldDays)));
        });
    if (path == path::seeAccount)
        return asked.read<AccountQuestion>([&](const auto& o, const Person& by) -> Made {
            const auto account = accountOf(book, o.artisan);
            if (!account) return account.refusal();
            noteLook(book, by, o.artisan);
            return textOf(*account);
        });
    if (path == path::draftRun)
        return asked.read<DraftRunOrder>([&](const auto& o, const Person& by) -> Made {
            const auto run = draftRun(book, by, o.cutOff);
            if (!run) return run.refusal();
            return textOf(payablesOf(book, usualOldDays));
        });
    if (path == path::approveRun)
        return asked.read<RunOrder>([&](const auto& o, const Person& by) {
            return allAgain(book, approveRun(book, by, o.run));
        });
    if (path == path::closeRun)
        return asked.read<RunOrder>([&](const auto& o, const Person& by) {
            return allAgain(book, closeRun(book, by, o.run));
        });
    if (path == path::pay)
        return asked.read<PayOrder>(
            [&](const auto& o, const Person& by) { return paid(book, by, o); });
    if (path == path::reversePayout)
        return asked.read<ReverseOrder>([&](const auto& o, const Person& by) {
            return allAgain(book, reversePayout(book, by, o.payout, o.reason, o.note));
        });
    if (path == path::renew)
        return asked.read<RenewOrder>([&](const auto& o, const Person& by) -> Made {
            if (o.how == ConsentHow::vouched) return refuse(Reason::bytesUnreadable);
            return allAgain(book, renewContract(book, by, o.contract, o.until, o.how, o.note));
        });
    if (path == path::markDown)
        return asked.read<MarkDownOrder>(
            [&](const auto& o, const Person& by) { return markedDown(book, by, o); });
    if (path == path::seeContract)
        return asked.read<ContractQuestion>([&](const auto& o, const Person&) {
            return contractText(book, o.artisan, o.stall);
        });
    if (path == path::draftTerms)
        return asked.read<DraftQuestion>(
            [&](const auto& o, const Person& by) { return draftedAnswer(book, by, o); });
    if (path == path::signTerms)
        return asked.read<SignOrder>(
            [&](const auto& o, const Person& by) { return signedAnswer(book, by, o); });
    if (path == path::paper)
        return asked.read<PaperQuestion>([&](const auto& o, const Person& by) {
            return paperText(book, by, o, fonts, pages);
        });
    if (path == path::seeGoods)
        return asked.read<GoodsQuestion>(
            [&](const auto& o, const Person&) -> Made { return textOf(goodsOf(book, o.artisan)); });
    for (const auto* one : {path::advance, path::advanceGoods, path::repaid, path::waive, path::buyOut})
        if (path == one)
            return asked.read<AccountOrder>(
                [&](const auto& o, const Person& by) { return beside(book, by, path, o); });
    for (const auto* one : {path::remittance, path::payStall, path::chargeRent, path::rentPaid})
        if (path == one)
            return asked.read<StallOrder>(
                [&](const auto& o, const Person& by) { return ofStall(book, by, path, o); });
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
