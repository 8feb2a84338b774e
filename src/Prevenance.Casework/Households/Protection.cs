using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>A measure that protects an adult (Code civil, articles 425 to 494-12).</summary>
public enum ProtectionKind
{
    SauvegardeDeJustice,
    Curatelle,
    CuratelleRenforcee,
    Tutelle,
    HabilitationFamiliale,
}

/// <summary>What a measure is about (Code civil, article 425): who protects sees that much.</summary>
[Flags]
public enum ProtectionScope
{
    None = 0,

    /// <summary>Biens: money, rights, debts.</summary>
    Goods = 1,

    /// <summary>Personne: where she lives, her health, whom she sees.</summary>
    Person = 2,
}

/// <summary>A protection, with who exercises it. It ends by itself on its last day.</summary>
/// <param name="Protected">Who is protected.</param>
/// <param name="Protector">The account of who protects.</param>
/// <param name="Kind">The measure.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Days">What the judgment says.</param>
/// <param name="JudgmentSeenOn">When somebody saw the judgment; nothing while nobody did.</param>
public sealed record Protection(FileKey Protected, string Protector, ProtectionKind Kind, ProtectionScope Scope, Days Days, DateOnly? JudgmentSeenOn = null) : FamilyFact
{
    /// <summary>Months before its end at which those who follow the person are told: a renewal takes that long.</summary>
    private static readonly int[] MonthsOfAlerts = [12, 6, 2];

    /// <summary>The days on which its end is announced, the first one first.</summary>
    public IEnumerable<DateOnly> Alerts => Days.To is { } end ? MonthsOfAlerts.Select(months => end.AddMonths(-months)).Where(day => day >= Days.From) : [];

    internal override IEnumerable<FileKey> About(Family family) => [Protected];
}
