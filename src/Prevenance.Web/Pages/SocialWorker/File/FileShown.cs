using Prevenance.Accounts;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.File;

/// <summary>A file as its page shows it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Missions">Who is with her today.</param>
/// <param name="Names">The names of those who sign in, by account.</param>
/// <param name="Situation">What is known of her.</param>
/// <param name="Uses">Where what is known has served.</param>
/// <param name="Rights">What the law gives by it; nothing where nothing is known of her household.</param>
/// <param name="Aside">What was put aside, until when and why.</param>
/// <param name="Appointments">The appointments, the earliest first.</param>
/// <param name="Now">The moment.</param>
/// <param name="Contacts">The contacts, the latest first.</param>
/// <param name="MayWrite">Whether a contact may be noted.</param>
/// <param name="MayBook">Whether an appointment may be booked.</param>
/// <param name="MayChange">Whether what is known may be changed.</param>
/// <param name="IsMine">Whether who reads is her référent.</param>
/// <param name="MaySeeJournal">Whether one may see who opened it.</param>
public sealed record FileShown(
    Person Person,
    IReadOnlyList<Mission> Missions,
    IReadOnlyDictionary<string, string> Names,
    FileSituation Situation,
    FactUses Uses,
    FileRights? Rights,
    IReadOnlyList<SetAside> Aside,
    IReadOnlyList<Appointment> Appointments,
    DateTimeOffset Now,
    IReadOnlyList<RecordedContact> Contacts,
    bool MayWrite,
    bool MayBook,
    bool MayChange,
    bool IsMine,
    bool MaySeeJournal);

/// <summary>What was typed of a contact, word for word.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Minutes">How long it took.</param>
/// <param name="Sentence">What is to be remembered.</param>
public sealed record ContactForm(string Kind = "", string Minutes = "", string Sentence = "");
