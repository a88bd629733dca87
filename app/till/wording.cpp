// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/wording.h"

#include <array>

#include "receipts/in_words.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat {

namespace {
/// A sign stays before its digits in a line that reads from the right.
QString signedText(const std::string& text) {
    const auto written = QString::fromStdString(text);
    return written.startsWith('-') || written.startsWith('+') ? QChar(0x200E) + written : written;
}
/// What a PIN or a password is answered with.
QString secretSentence(Reason reason, const QString& number) {
    switch (reason) {
    case Reason::pinEmpty: return Wording::tr("Type your PIN.");
    case Reason::pinWrong: return Wording::tr("That is not the PIN. Tries left: %1").arg(number);
    case Reason::pinLocked: return Wording::tr("Too many wrong tries. Wait %1 s.").arg(number);
    case Reason::pinMissing: return Wording::tr("This person has no PIN yet. The centre sets one.");
    case Reason::pinTooWeak: return Wording::tr("Choose another PIN: four to eight digits, not like 1234 or 7777.");
    case Reason::passwordWanted: return Wording::tr("Type your password.");
    case Reason::passwordWrong: return Wording::tr("That is not the password. Tries left: %1").arg(number);
    case Reason::passwordTooShort: return Wording::tr("The password is too short: %1 letters or signs at least.").arg(number);
    case Reason::passwordTooLong: return Wording::tr("The password is too long: %1 letters or signs at most.").arg(number);
    case Reason::passwordAlike: return Wording::tr("One letter again and again is no password.");
    case Reason::passwordOfName: return Wording::tr("Your own name is no password.");
    case Reason::passwordOfPin: return Wording::tr("Your PIN again and again is no password.");
    default: return {};
    }
}

} // namespace

QString Wording::amount(Money money) const {
    auto text = receipts::written(money);
    if (money.centimes() % 100 == 0) text.resize(text.size() - 3); // ",00"
    return signedText(text);
}

QString Wording::digits(Money money) const {
    return amount(money).remove(QChar(0xA0));
}

QString Wording::currency() const {
    return language == Language::arabic ? QStringLiteral("دج") : QStringLiteral("DA");
}

QString Wording::priced(Money money) const {
    const auto after = QChar(0xA0) + currency();
    if (!money.isNegative()) return amount(money) + after;
    // Isolated, so that the currency stands where it stands after an amount without a sign.
    return QChar(0x2066) + amount(money) + QChar(0x2069) + after;
}

QString Wording::spoken(Money money) const {
    if (language == Language::arabic) return QString::fromStdString(receipts::inArabicWords(money));
    if (language == Language::french) return QString::fromStdString(receipts::inFrenchWords(money));
    return digits(money) + QStringLiteral(" dinars");
}

QString Wording::count(Quantity quantity) const {
    return signedText(receipts::written(quantity));
}

QString Wording::percent(Rate rate) {
    auto text = QString::number(rate.basisPoints() / 100);
    if (const auto part = rate.basisPoints() % 100; part != 0) {
        text += QStringLiteral(",%1").arg(part, 2, 10, QChar('0'));
        if (text.endsWith(QChar('0'))) text.chop(1);
    }
    return text + QStringLiteral("\u00A0%");
}

QString Wording::quantity(Quantity quantity, Unit unit) const {
    return signedText(name(receipts::measured(quantity, unit)).toStdString());
}

QString Wording::unit(Unit unit) const { return name(receipts::nameOf(unit)); }

QString Wording::name(const Name& name) const {
    const bool arabic = language == Language::arabic;
    const auto& first = arabic ? name.arabic : name.latin;
    const auto& second = arabic ? name.latin : name.arabic;
    return QString::fromStdString(first.empty() ? second : first);
}

QString Wording::more(std::int64_t lines) const {
    return lines > 1 ? signedText("+" + std::to_string(lines - 1)) : QString{};
}

QString Wording::otherName(const Name& name) const {
    const auto& other = language == Language::arabic ? name.latin : name.arabic;
    return QString::fromStdString(other);
}

QString Wording::date(Day day) const {
    return QString::fromStdString(receipts::writtenDate(momentOf(day, 0)));
}

QString Wording::time(Moment at) const {
    return QString::fromStdString(receipts::writtenTime(at));
}

QString Wording::ago(std::int64_t ms) const {
    const auto minutes = ms / 60'000;
    //: how long ago something happened: less than a minute
    if (minutes < 1) return tr("just now");
    //: how long ago, in minutes
    if (minutes < 60) return tr("%1 min").arg(minutes);
    //: how long ago, in hours
    if (minutes < 48 * 60) return tr("%1 h").arg(minutes / 60);
    //: how long ago, in days
    return tr("%n d", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString Wording::syncBadge(const QString& level, std::int64_t entries,
                           std::int64_t oldestMs) const {
    //: network badge: the device is locked because it is a copy
    if (level == "locked") return tr("Locked");
    //: network badge: this stall works without a centre
    if (level == "alone") return tr("On its own");
    //: network badge: the centre is sending back what an earlier device of this stall had
    if (level == "back") return tr("Coming back");
    //: network badge: the clock of this device is more than two minutes off the centre's
    if (level == "clock") return tr("Clock is wrong");
    //: network badge: the centre has everything
    if (level == "sent") return tr("All sent");
    //: network badge: how many entries wait and how old the oldest is
    return tr("%1 to send, %2")
        .arg(count(Quantity::pieces(entries)), ago(oldestMs).replace(' ', QChar(0xA0))); // in two lines, each whole
}

QString Wording::duty(Money amount) const {
    //: beside the total when cash is taken: the Treasury's stamp duty
    return tr("stamp duty %1").arg(this->amount(amount));
}

QString Wording::rounding(Money amount) const {
    //: beside the total when cash is taken: to what coins can pay
    return tr("rounding %1").arg(this->amount(amount));
}

QString Wording::issuerMissing() const {
    //: an invoice is asked for, and the stall's own name and numbers are not in the book yet
    return tr("This stall has no name for invoices yet. Ask the centre.");
}

QString Wording::flawOfPhoto(PhotoFlaw flaw) const {
    switch (flaw) {
    case PhotoFlaw::none: return {};
    //: in place of a picture to choose: the file holds nothing; very short
    case PhotoFlaw::empty: return tr("Empty");
    //: in place of a picture to choose: the file is something else; very short
    case PhotoFlaw::noPicture: return tr("No picture");
    case PhotoFlaw::damaged:
    //: in place of a picture to choose: the file is cut off; very short
    case PhotoFlaw::notKept: return tr("Damaged");
    //: in place of a picture to choose: it has too many dots; very short
    case PhotoFlaw::tooLarge: return tr("Too large");
    }
    return {};
}

QString Wording::photoProblem(PhotoFlaw flaw) const {
    switch (flaw) {
    case PhotoFlaw::none: return {};
    //: why a file cannot be the photo of an item
    case PhotoFlaw::empty: return tr("This file is empty. Take another picture.");
    case PhotoFlaw::noPicture:
        //: why a file cannot be the photo of an item
        return tr("This file is no picture, whatever its name says. Take another one.");
    case PhotoFlaw::damaged:
        //: why a file cannot be the photo of an item
        return tr("This picture is damaged or was not copied to its end. Copy it again, or take "
                  "another one.");
    case PhotoFlaw::tooLarge:
        //: why a file cannot be the photo of an item
        return tr("This picture is too large for this machine. Take a smaller one.");
    case PhotoFlaw::notKept:
        //: a photo of an item could not be written
        return tr("There is no room to keep this picture. Everything else is as you typed it.");
    }
    return {};
}

QString Wording::tenderName(TenderKind kind) const {
    switch (kind) {
    //: how something was paid: in cash
    case TenderKind::cash: return tr("Cash");
    //: how something was paid: by card
    case TenderKind::card: return tr("Card");
    //: how something was paid: with the phone
    case TenderKind::mobile: return tr("Phone");
    //: how something was paid: the customer pays later
    case TenderKind::account: return tr("On account");
    //: how something was paid: with a voucher of ours
    case TenderKind::voucher: return tr("Voucher");
    //: how something was paid: with what was paid before on an order
    case TenderKind::deposit: return tr("Paid before");
    //: how something was paid: with goods that came back
    case TenderKind::exchange: return tr("Exchange");
    }
    return {};
}

QString Wording::cashReason(CashReason reason) const {
    switch (reason) {
    //: why cash goes in or out of the drawer
    case CashReason::change: return tr("Small change");
    //: why cash goes in or out of the drawer
    case CashReason::safe: return tr("Safe");
    //: why cash goes in or out of the drawer
    case CashReason::bank: return tr("Bank");
    //: why cash goes in or out of the drawer
    case CashReason::purchase: return tr("Small purchase");
    //: why cash goes in or out of the drawer
    case CashReason::artisan: return tr("An artisan");
    //: why cash goes in or out: money of artisans and of the centre, brought to the centre
    case CashReason::centre: return tr("The centre");
    //: why cash goes in or out
    case CashReason::other: return tr("Something else");
    }
    return {};
}

QString Wording::family(const QString& key) const {
    //: family of goods, on its picture
    if (key == "weaving") return tr("Weaving");
    //: family of goods, on its picture
    if (key == "pottery") return tr("Pottery");
    //: family of goods, on its picture
    if (key == "basketry") return tr("Basketry");
    //: family of goods, on its picture
    if (key == "leather") return tr("Leather");
    //: family of goods, on its picture
    if (key == "silver") return tr("Silver");
    //: family of goods, on its picture
    if (key == "dress") return tr("Dress");
    //: family of goods, on its picture
    if (key == "other") return tr("Other");
    //: family of goods, on its picture: all of them together
    if (key.isEmpty()) return tr("All");
    return key;
}

QString Wording::roomGivenUp() const {
    //: the disk is full, and a file that was kept for this has been deleted: what was just tried works now
    return tr("The disk is full. Some room was kept for this and is free now: try again, close the day, and then make room.");
}

QString Wording::sentence(FaultKind kind) const {
    switch (kind) {
    case FaultKind::diskFull:
        return tr("The disk is full. Nothing was lost; make room, then try again.");
    case FaultKind::damaged:
        return tr("This book is damaged. It was left as it is; call for help and do not delete it.");
    case FaultKind::notABook: return tr("This file is not a Touat book.");
    case FaultKind::newerBook:
        return tr("This book was written by a newer Touat. Update this till; nothing was changed.");
    case FaultKind::inUse: return tr("The book is open in another program. Close that one first.");
    case FaultKind::noSuchFile: return tr("The book or its key file is not there.");
    case FaultKind::notWritable:
        return tr("This folder cannot be written. Nothing was changed.");
    case FaultKind::inputOutput:
        return tr("The disk did not answer. Nothing was lost; if it comes again, call for help.");
    case FaultKind::lineLost:
        return tr("The server with the tables did not answer. Nothing was lost; call for help.");
    case FaultKind::broken:
        return tr("The book refused an entry that contradicts it. Nothing was changed; call for help.");
    case FaultKind::fontMissing:
        return tr("The fonts for paper are missing. The sale is safe; install Touat again.");
    case FaultKind::paper: return tr("The receipt could not be drawn. The sale is safe.");
    }
    return {};
}

QString Wording::deviceSentence(Reason reason) const {
    switch (reason) {
    case Reason::streamForked: case Reason::deviceLocked:
        return tr("This till is a copy or was set back: the centre knows more of it than it does. "
                  "Call the manager; nothing is lost.");
    //: the line showed no certificate of this till
    case Reason::certificateWanted: return tr("The centre wants to see who this till is. Try again.");
    case Reason::signatureWrong: return tr("The centre does not accept this till.");
    case Reason::deviceReplaced: return tr("The centre has closed this till: it was shut out, or another has its place.");
    case Reason::enrolCodeWrong: return tr("This code is not right. Look again.");
    case Reason::enrolCodeSpent: return tr("This code was used or is too old. Ask for a new one.");
    case Reason::stallTaken: return tr("The centre has another till for this stall.");
    case Reason::photoUnknown: return tr("This photo is not here.");
    case Reason::photoUnusable: return tr("This is no photo.");
    case Reason::catchingUp:
        return tr("The centre is sending back what this stall had. Wait a moment.");
    case Reason::copyOfAnother:
        return tr("This is a copy of another stall's book. Nothing was changed.");
    case Reason::copyNewer:
        return tr("This copy has entries that the book here has not: it is newer than the book. Nothing was changed.");
    default: return {};
    }
}

QString Wording::accountSentence(const Refusal& refusal) const {
    const auto subject = QString::fromStdString(refusal.subject);
    const auto money = priced(refusal.amount.value_or(Money{}));
    const auto number = count(refusal.quantity.value_or(Quantity{}));
    switch (refusal.reason) {
    case Reason::rulesMoved: return tr("Somebody has changed this meanwhile. Look at it again first.");
    case Reason::linkUnknown: return tr("This link is not valid any more. Ask the centre for another.");
    case Reason::artisanUnknown: return tr("This artisan is not registered.");
    case Reason::contractUnknown: return tr("There is no contract for this item.");
    case Reason::contractOverWhole: return tr("The shares are more than the price.");
    case Reason::contractElsewhere:
        return tr("The contract is with another stall or artisan.");
    case Reason::nothingDue: return tr("Nothing is due today.");
    case Reason::nothingSold: return tr("Nothing of any artisan's was sold today.");
    case Reason::nothingOld: return tr("Nothing has stood for so long.");
    case Reason::nobodyWaited: return tr("There is nobody to call.");
    case Reason::bandsOverlap: return tr("Two bands overlap: look at the one from %1.").arg(money);
    case Reason::bandsGap: return tr("The first band begins at nothing, so that no price is left out.");
    case Reason::termUnusable: return tr("The contract would end before it starts.");
    case Reason::ruleHidden: return tr("A line above takes all of these. Move this one up.");
    case Reason::signatureEmpty: return tr("Somebody has not signed yet.");
    case Reason::signatureTooLarge: return tr("This is more than a signature. Clear it and sign again.");
    case Reason::paperUnseen: return tr("Another paper was signed. Print this one and sign it.");
    case Reason::contractEnded:
        return tr("The contract for this piece is over: %1. Renew it or give the piece back.").arg(subject);
    case Reason::consentMissing:
        return tr("Ask the artisan first: without a word it goes for no less than %1.").arg(money);
    case Reason::priceNotLower: return tr("That is no less than today: %1.").arg(money);
    case Reason::depositSigned: return tr("Both have signed this slip already.");
    case Reason::depositUnknown: return tr("This deposit is not in the book.");
    case Reason::moreThanCounted: return tr("Only %1 of this deposit are left to look at.").arg(number);
    case Reason::runUnknown: return tr("This payment list is not in the book.");
    case Reason::runDone: return tr("This payment list is not at that step.");
    case Reason::payoutUnknown: return tr("This payment is not in the book.");
    case Reason::payoutDone: return tr("This was paid or taken back already.");
    case Reason::payoutTooSmall:
        return tr("The artisan is paid from %1 on. It stays in the account.").arg(money);
    case Reason::moreThanOwed: return tr("That is more than is owed: %1.").arg(money);
    default: return {};
    }
}

QString Wording::sentence(const Refusal& refusal) const {
    const auto subject = QString::fromStdString(refusal.subject);
    const auto money = priced(refusal.amount.value_or(Money{}));
    const auto number = count(refusal.quantity.value_or(Quantity{}));
    switch (refusal.reason) {
    case Reason::pinEmpty: case Reason::pinWrong: case Reason::pinLocked: case Reason::pinMissing: case Reason::pinTooWeak:
    case Reason::passwordWanted: case Reason::passwordWrong: case Reason::passwordTooShort: case Reason::passwordTooLong:
    case Reason::passwordAlike: case Reason::passwordOfName: case Reason::passwordOfPin:
        return secretSentence(refusal.reason, number);
    case Reason::badgeUnknown: return tr("This badge is not valid any more. Touch your picture.");
    case Reason::personDismissed: return tr("This person does not work here any more.");
    case Reason::pinOfCentre: return tr("Your PIN is changed at the centre.");
    case Reason::personUnknown: return tr("Nobody of that name works here.");
    case Reason::notAllowed: return tr("This needs a manager.");
    case Reason::dayNotOpen: return tr("Open the day first: count the drawer.");
    case Reason::dayAlreadyOpen: return tr("The day is open already.");
    case Reason::nothingToExplain: return tr("This count fits: there is nothing to explain.");
    case Reason::kitOnlyParts: return tr("A set is nothing but its parts: %1. Take them one by one.").arg(subject);
    case Reason::codeTwice: return tr("Several things have this code. Which one? %1").arg(subject);
    case Reason::codeUnknown: return tr("No item has this code: %1").arg(subject);
    case Reason::codeTaken: return tr("Another item has this code: %1").arg(subject);
    case Reason::codeUnusable: return tr("This cannot be a code: %1").arg(subject);
    case Reason::itemUnknown: return tr("This item is not in the book.");
    case Reason::pieceSold: return tr("This piece is sold already: %1").arg(subject);
    case Reason::pieceNotHere: return tr("This piece is not on this stall's shelf: %1").arg(subject);
    case Reason::priceMissing: return tr("This item has no price: %1").arg(subject);
    case Reason::belowFloor:
        return tr("Not below %1: the artisan did not agree to less.").arg(money);
    case Reason::quantityNotPositive: return tr("At least one.");
    case Reason::quantityNotWhole: return tr("Whole pieces only.");
    case Reason::oneOfAKind: return tr("There is only one of this piece.");
    case Reason::nameMissing: return tr("A name is missing.");
    case Reason::phoneUnusable: return tr("This is no telephone number: %1").arg(subject);
    case Reason::attributeUnusable: return notANumber(refusal.subject);
    case Reason::textUnusable: return tr("This text holds characters that cannot be kept.");
    case Reason::noLines: return tr("The basket is empty.");
    case Reason::tooManyLines: return tr("The basket is full: at most %1 lines.").arg(number);
    case Reason::amountTooLarge: return tr("This amount is too large.");
    case Reason::amountNotPositive: return tr("Type an amount.");
    case Reason::countWrong: return tr("This count cannot be right. Count again.");
    case Reason::tenderTooSmall: return tr("%1 are missing.").arg(money);
    case Reason::tenderTooLarge: return tr("A card or a transfer pays the exact amount.");
    case Reason::referenceMissing: return tr("Type the number on the slip or on the phone.");
    case Reason::lastFourWrong: return tr("Type all four of the card's last digits, or none.");
    case Reason::moreThanInDrawer: return tr("The drawer does not hold that much.");
    case Reason::alreadySold: return tr("This basket was sold already.");
    case Reason::basketBegun: return tr("First finish what lies on the counter.");
    case Reason::contractOverWhole: case Reason::contractElsewhere: case Reason::nothingDue: case Reason::nothingSold:
    case Reason::bandsOverlap: case Reason::bandsGap: case Reason::termUnusable: case Reason::ruleHidden:
    case Reason::signatureEmpty: case Reason::signatureTooLarge: case Reason::contractUnknown: case Reason::priceNotLower:
    case Reason::paperUnseen: case Reason::depositSigned: case Reason::contractEnded: case Reason::consentMissing:
    case Reason::depositUnknown: case Reason::moreThanCounted: case Reason::runUnknown: case Reason::runDone:
    case Reason::rulesMoved: case Reason::payoutUnknown: case Reason::payoutDone: case Reason::payoutTooSmall:
    case Reason::moreThanOwed: case Reason::linkUnknown: case Reason::artisanUnknown: case Reason::nothingOld:
    case Reason::nobodyWaited: return accountSentence(refusal);
    case Reason::saleUnknown: return tr("This sale is not in the book.");
    case Reason::returnTooLate:
        return tr("Sold %1 days ago, the time to bring it back is over: a second person has to agree.").arg(number);
    case Reason::voucherUnknown: case Reason::voucherSpent: case Reason::voucherUsedThere:
    case Reason::voucherForged: case Reason::voucherOfClosed: return voucherSentence(refusal);
    case Reason::correctionTooLate: return tr("Too late to change how it was paid.");
    case Reason::approvalNeeded: return tr("A second person has to agree to this.");
    case Reason::customerUnknown: return tr("Choose the customer first.");
    case Reason::creditExceeded: return tr("The account allows only %1 more.").arg(money);
    case Reason::goodsReserved: return tr("This piece is kept for a customer: %1").arg(subject);
    case Reason::stockMissing: return tr("There are only %1 left.").arg(number);
    case Reason::placeUnknown: return tr("Choose another place.");
    case Reason::transferUnknown: return tr("This transfer is not one of ours.");
    case Reason::transferDone: return tr("This transfer is finished already.");
    case Reason::moreThanSent: return tr("More than was sent: %1 are open.").arg(number);
    case Reason::goodsEntrusted: return tr("This piece belongs to its artisan: %1").arg(subject);
    case Reason::noteMissing: return tr("Please say why.");
    case Reason::countUnknown: case Reason::countMoved: case Reason::outsideCount: case Reason::cornerUnknown:
    case Reason::nameTaken: case Reason::otherCorner: case Reason::otherOwner: case Reason::stockKnown: return countSentence(refusal);
    case Reason::requestUnknown: return tr("This request is answered already.");
    case Reason::importUnknown: return tr("This import was taken back already.");
    case Reason::stampMissing: return tr("Only stamped pieces are sold. This one has no stamp: %1").arg(subject);
    case Reason::gradeMissing: return tr("A stamped piece needs its grade and the number of its seal.");
    case Reason::orderUnknown: return tr("This order is not in the book.");
    case Reason::orderFinished: return tr("This order is finished.");
    case Reason::alreadyInvoiced: return tr("It has an invoice already: %1").arg(subject);
    case Reason::centreSetsRules: return tr("The centre sets this for all its stalls.");
    case Reason::ruleUnusable: return tr("This rule cannot be used as it stands.");
    case Reason::moreThanSold: return tr("More than was sold: %1 can come back.").arg(number);
    case Reason::bytesUnreadable: return tr("The message could not be read.");
    case Reason::tooLarge: return tr("The message is too large.");
    case Reason::chainBroken: return tr("The journal is broken at %1.").arg(subject);
    case Reason::streamUnknown: return tr("The centre does not know this till.");
    case Reason::streamForked: case Reason::deviceLocked: case Reason::deviceReplaced: case Reason::catchingUp:
    case Reason::copyOfAnother: case Reason::copyNewer: case Reason::photoUnknown: case Reason::photoUnusable:
    case Reason::signatureWrong: case Reason::certificateWanted: case Reason::enrolCodeWrong: case Reason::enrolCodeSpent: case Reason::stallTaken:
        return deviceSentence(refusal.reason);
    case Reason::centreUnreachable: return tr("The centre cannot be reached. You can go on selling.");
    case Reason::centreNotTrusted: return tr("What answered is not our centre. Nothing was sent to it.");
    case Reason::centreRefused: return tr("The centre said no: %1").arg(subject);
    case Reason::sessionOver: return tr("Sign in again.");
    }
    return {};
}

} // namespace touat
