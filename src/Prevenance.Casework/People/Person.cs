using System.Globalization;
using Prevenance.Accounts;

namespace Prevenance.Casework.People;

/// <summary>
/// Somebody, as she gave herself. Nothing is compulsory, neither a title, a sex, a first name nor a day of birth; a single name is a whole
/// name.
/// </summary>
/// <param name="Key">Whose file it is.</param>
public sealed record Person(FileKey Key)
{
    /// <summary>The surname of every day, such as that of a spouse; of a single name, that one.</summary>
    public PersonName? UsageName { get; init; }

    /// <summary>The surname of the birth certificate.</summary>
    public PersonName? BirthName { get; init; }

    /// <summary>All first names, in their order.</summary>
    public PersonName? FirstNames { get; init; }

    /// <summary>The name that she asks to be called by: found, shown first, and never on a paper that needs the other.</summary>
    public PersonName? UsedName { get; init; }

    /// <summary>Names that she no longer bears: found, and shown only to whoever must issue a paper.</summary>
    public IReadOnlyList<PersonName> FormerNames { get; init; } = [];

    public Birth? Birth { get; init; }

    public IReadOnlyList<ContactMeans> Contacts { get; init; } = [];

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Names and births that were noted before those of today, the oldest correction first.</summary>
    public IReadOnlyList<EarlierWords> EarlierWords { get; init; } = [];

    /// <summary>Means of contact that serve no more, or of which something else is said now, the oldest change first.</summary>
    public IReadOnlyList<EarlierMeans> EarlierMeans { get; init; } = [];

    /// <summary>Whether there is something by which she may be found again: without it, her file would be lost as it is made.</summary>
    public bool MayBeFound => HasName || Birth is not null || Contacts.Count > 0 || Identifiers.Count > 0;

    /// <summary>Whether there is a name that she is called by; one that she no longer bears is none.</summary>
    public bool HasName => UsageName is not null || BirthName is not null || FirstNames is not null || UsedName is not null;

    /// <summary>All that was written of her, with what it is.</summary>
    internal IEnumerable<(string Place, string Text)> Texts =>
    [
        .. new[] { ("usage", UsageName), ("birth", BirthName), ("first", FirstNames), ("used", UsedName) }.Select(name => (name.Item1, name.Item2?.Value ?? "")),
        .. FormerNames.Select(name => ("former", name.Value)),
        .. Contacts.SelectMany(means => new[] { means.Value, means.WhoAnswers, means.MayBeSaid }).Select(text => ("contacts", text ?? "")),
        .. Identifiers.SelectMany(identifier => new[] { identifier.Organism, identifier.Number }).Select(text => ("identifiers", text)),
    ];

    /// <summary>The name that people call her by, then that of every day; as it may stand on a page.</summary>
    public string ShownName => string.Join(' ', new[] { UsedName ?? FirstNames, UsageName ?? BirthName }.OfType<PersonName>().Select(name => name.Shown));

    /// <summary>
    /// The name that papers bear: first names and the surname of every day, never the name that she asks to be called by. Nothing where none of them
    /// is known.
    /// </summary>
    public string? CivilName => FirstNames is null && Surname is null ? null : string.Join(' ', new[] { FirstNames, Surname }.OfType<PersonName>().Select(name => name.Shown));

    /// <summary>The surname of the birth certificate, where papers bear another one too.</summary>
    public PersonName? OtherBirthName => UsageName is not null && BirthName != UsageName ? BirthName : null;

    private PersonName? Surname => UsageName ?? BirthName;

    /// <summary>What is told of her where her name may not be.</summary>
    public string Initials => string.Join(' ', new[] { UsedName ?? FirstNames, UsageName ?? BirthName }.OfType<PersonName>()
        .Select(name => $"{StringInfo.GetNextTextElement(name.Value)}."));
}
