using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;

namespace Prevenance.Web.Pages.SocialWorker.File;

/// <summary>A file as its page shows it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Missions">Who is with her today.</param>
/// <param name="Names">The names of those who sign in, by account.</param>
/// <param name="Book">What is known of her.</param>
/// <param name="Contacts">The contacts, the latest first.</param>
/// <param name="On">The day.</param>
/// <param name="MayWrite">Whether a contact may be noted.</param>
/// <param name="MaySeeJournal">Whether one may see who opened it.</param>
public sealed record FileShown(
    Person Person,
    IReadOnlyList<Mission> Missions,
    IReadOnlyDictionary<string, string> Names,
    FactBook Book,
    IReadOnlyList<RecordedContact> Contacts,
    DateOnly On,
    bool MayWrite,
    bool MaySeeJournal);

/// <summary>What was typed of a contact, word for word.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Minutes">How long it took.</param>
/// <param name="Sentence">What is to be remembered.</param>
public sealed record ContactForm(string Kind = "", string Minutes = "", string Sentence = "");
