// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/printer_desk.h"

#include <QDir>

#include "app/till/keep_setting.h"
#include "core/book/state_tables.h"
#include "core/people/staff_table.h"
#include "receipts/raster_of_pdf.h"
#include "receipts/test_page.h"

namespace touat {

namespace {

using Kind = PrintTarget::Kind;

// Beside the book; every name but the first is "yes" or "no".
constexpr auto targetNote = "printer";
constexpr auto narrowNote = "printer_58";
constexpr auto cutsNote = "printer_cuts";
constexpr auto kicksNote = "printer_kicks";
constexpr auto eachSaleNote = "printer_each_sale";

struct Named {
    Kind kind;
    const char* word;
};
constexpr Named kinds[] = {{Kind::none, "none"},
                           {Kind::network, "network"},
                           {Kind::device, "device"},
                           {Kind::file, "file"}};

Kind kindOf(const QString& word) {
    for (const auto& each : kinds)
        if (word == QLatin1String(each.word)) return each.kind;
    return Kind::none;
}

/// A keyboard in Arabic types ١٩٢, and means 192.
QString plainDigits(const QString& text) {
    QString plain;
    for (const auto c : text.trimmed())
        plain += c.isDigit() ? QString::number(c.digitValue()) : QString(c);
    return plain;
}

QString targetText(Kind kind, const QString& place, const QString& port) {
    switch (kind) {
    case Kind::none:
        return QStringLiteral("none");
    case Kind::network:
        return QStringLiteral("tcp://%1:%2")
            .arg(place, port.isEmpty() ? QStringLiteral("9100") : port);
    case Kind::device:
        return place;
    case Kind::file:
        return QStringLiteral("file://") + place;
    }
    return {};
}

} // namespace

PrinterDesk::PrinterDesk(BookThread& books, const Wording& wording, std::filesystem::path fonts,
                         std::filesystem::path spool, QObject* parent, const Patience& patience)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_fonts(std::move(fonts)),
      m_spool(std::move(spool)),
      m_patience(patience) {}

PrinterDesk::~PrinterDesk() = default;

void PrinterDesk::read() {
    if (m_read) return; // a book that is opened again after a fault has the same printer
    m_read = true;
    m_books.run(
        this,
        [](Book& book) {
            SettingTable notes(book.db());
            Setup setup;
            setup.target = notes.read(targetNote);
            setup.narrow = notes.read(narrowNote) == "yes";
            setup.cuts = notes.read(cutsNote) != "no";
            setup.kicks = notes.read(kicksNote) != "no";
            setup.eachSale = notes.read(eachSaleNote) != "no";
            return setup;
        },
        [this](const Setup& setup) { take(setup); });
}

void PrinterDesk::take(const Setup& setup) {
    m_setup = setup;
    m_target = readTarget(m_setup.target).value_or(PrintTarget{});
    applyTarget();
    emit setUp();
}

void PrinterDesk::applyTarget() {
    const auto target = QString::fromStdString(m_setup.target);
    if (m_queue) {
        m_queue->setTarget(target);
    } else if (m_target.kind != Kind::none) {
        m_queue = std::make_unique<PrintQueue>(m_spool, target, nullptr, m_patience);
        connect(&*m_queue, &PrintQueue::changed, this, &PrinterDesk::changed);
        connect(&*m_queue, &PrintQueue::drawerNotKicked, this, [this] {
            m_drawerShut = true;
            emit changed();
        });
    }
    m_drawerShut = false;
    tellTray();
    emit changed();
}

void PrinterDesk::serve(PaperTray& tray) {
    m_tray = &tray;
    tellTray();
}

void PrinterDesk::tellTray() {
    if (m_tray == nullptr) return;
    using receipts::RollWidth;
    m_tray->setPrinter(m_setup.narrow ? RollWidth::mm58 : RollWidth::mm80, sink(),
                       m_setup.eachSale ? PaperTray::Print::byTheWay
                                        : PaperTray::Print::onlyWhenAsked);
}

// Works on the book's thread with what it was given here; of this desk it only uses the queue.
PaperTray::Printer PrinterDesk::sink() {
    if (m_target.kind == Kind::none || !m_queue) return {};
    const int dots = m_setup.narrow ? receipts::dotsOf58mm : receipts::dotsOf80mm;
    const auto end = m_setup.cuts ? receipts::PaperEnd::cut : receipts::PaperEnd::tear;
    return [this, queue = m_queue.get(), dots, end](const receipts::Grey& paper) {
        std::optional<FaultKind> fault;
        try {
            fault = queue->print(receipts::escpos(receipts::onHead(paper, dots), end));
        } catch (const Fault& met) {
            fault = met.kind();
        }
        if (fault)
            QMetaObject::invokeMethod(
                this, [this, kind = *fault] { fail(kind); }, Qt::QueuedConnection);
    };
}

void PrinterDesk::fail(FaultKind kind) {
    m_complaint = m_wording.sentence(kind);
    emit setUp();
}

void PrinterDesk::kick() {
    if (!m_setup.kicks || !m_queue || m_target.kind == Kind::none) return;
    if (std::exchange(m_drawerShut, false)) emit changed();
    m_queue->kickDrawer();
}

void PrinterDesk::lookAround() {
    const QDir usb(QStringLiteral("/dev/usb"));
    m_devices.clear();
    for (const auto& name : usb.entryList({QStringLiteral("lp*")}, QDir::System | QDir::Files))
        m_devices << usb.filePath(name);
    emit setUp();
}

void PrinterDesk::use(const QString& kind, const QString& place, const QString& port) {
    const auto wanted = kindOf(kind);
    const auto where = wanted == Kind::network ? plainDigits(place) : place.trimmed();
    const auto text = targetText(wanted, where, plainDigits(port));
    const auto target = readTarget(text.toStdString());
    if (!target || target->kind != wanted || (wanted != Kind::none && where.isEmpty())) {
        //: the address of the printer is no address
        m_complaint = Wording::tr("A printer cannot be there: %1").arg(where);
        return emit setUp();
    }
    m_complaint.clear();
    m_setup.target = text.toStdString();
    m_target = *target;
    keepSetting(m_books, this, targetNote, text);
    applyTarget();
    emit setUp();
}

void PrinterDesk::keep(const char* name, bool value) {
    keepSetting(m_books, this, name, value ? QStringLiteral("yes") : QStringLiteral("no"));
    tellTray();
    emit setUp();
}

void PrinterDesk::setNarrow(bool narrow) {
    keep(narrowNote, m_setup.narrow = narrow);
}
void PrinterDesk::setCuts(bool cuts) {
    keep(cutsNote, m_setup.cuts = cuts);
}
void PrinterDesk::setKicks(bool kicks) {
    keep(kicksNote, m_setup.kicks = kicks);
}
void PrinterDesk::setEachSale(bool each) {
    keep(eachSaleNote, m_setup.eachSale = each);
}

void PrinterDesk::printTest() {
    auto print = sink();
    if (!print) return;
    forgetComplaint();
    const auto width = m_setup.narrow ? receipts::RollWidth::mm58 : receipts::RollWidth::mm80;
    m_books.run(
        this,
        [print = std::move(print), width, folder = m_fonts, target = m_setup.target](Book& book) {
            receipts::TestPage page;
            page.stall = book.stall().text();
            page.at = book.now();
            page.printer = target;
            if (const auto device = DeviceTable(book.db()).find(book.stream()))
                page.stallName = device->stallName;
            print(receipts::pictureOfPdf(
                receipts::drawTestPage(receipts::Fonts(folder), page, width)));
            return Done{};
        },
        [](Done) {});
}

void PrinterDesk::tryAgain() {
    if (m_queue) m_queue->retryNow();
}

void PrinterDesk::throwAway() {
    if (m_queue) m_queue->dropJob();
}

void PrinterDesk::throwAllAway() {
    if (m_queue) m_queue->dropAll();
}

void PrinterDesk::forgetComplaint() {
    m_complaint.clear();
    m_drawerShut = false;
    emit setUp();
    emit changed();
}

void PrinterDesk::showSheet(const QString& sheet) {
    if (sheet.isEmpty()) m_drawerShut = false; // it was read
    m_sheet = sheet;
    emit changed();
}

QString PrinterDesk::drawerSentence() const {
    //: the printer could not open the drawer
    return m_drawerShut ? Wording::tr("The drawer did not open by itself. Use its key.") : QString{};
}

QString PrinterDesk::kind() const {
    for (const auto& each : kinds)
        if (each.kind == m_target.kind) return QLatin1String(each.word);
    return {};
}

QString PrinterDesk::state() const {
    if (!m_queue || m_target.kind == Kind::none) return QStringLiteral("none");
    if (m_queue->state() == PrintState::idle) return QStringLiteral("ready");
    return m_queue->stateWord();
}

QString PrinterDesk::picture() const {
    return held() ? m_queue->causeWord() : state();
}

QString PrinterDesk::sentence() const {
    const auto now = state();
    //: state of the receipt printer
    if (now == "none") return Wording::tr("No printer");
    //: state of the receipt printer
    if (now == "printing") return Wording::tr("Printing…");
    //: state of the receipt printer: its roll is nearly empty
    if (now == "ready" && m_queue->paperLow()) return Wording::tr("Ready. The roll ends soon.");
    //: state of the receipt printer
    if (now == "ready") return Wording::tr("The printer is ready.");
    switch (m_queue->cause()) {
    //: why the printer does not print
    case PrintCause::paperOut:
        return Wording::tr("The printer has no paper.");
    //: why the printer does not print
    case PrintCause::lidOpen:
        return Wording::tr("The printer's lid is open.");
    //: why the printer does not print: it says so itself, and not why
    case PrintCause::offline:
        return Wording::tr("The printer stands still.");
    //: why the printer does not print: nothing there, or it fell silent
    case PrintCause::cable:
        return Wording::tr("The printer does not answer.");
    //: why the printer does not print: something there that takes nothing from us
    case PrintCause::refused:
        return Wording::tr("The printer takes nothing from this till.");
    case PrintCause::noPrinter:
    case PrintCause::none:
        break;
    }
    return Wording::tr("No printer");
}

QString PrinterDesk::remedy() const {
    if (!held()) return {};
    switch (m_queue->cause()) {
    //: what to do when the printer has no paper
    case PrintCause::paperOut:
        return Wording::tr("Put in a new roll and close the lid.");
    //: what to do when the lid of the printer is open
    case PrintCause::lidOpen:
        return Wording::tr("Press the lid shut until it clicks.");
    //: what to do when the printer stands still
    case PrintCause::offline:
        return Wording::tr("Is paper caught in it? Switch it off and on.");
    //: what to do when the printer does not answer
    case PrintCause::cable:
        return Wording::tr("Is it switched on? Push both ends of its cable in.");
    //: what to do when the printer takes nothing from us
    case PrintCause::refused:
        return Wording::tr("Perhaps another till uses it. Wait a little, or look at its address.");
    case PrintCause::noPrinter:
    case PrintCause::none:
        break;
    }
    return {};
}

void PrinterDesk::retell() {
    m_complaint.clear();
    emit setUp();
    emit changed();
}

} // namespace touat
