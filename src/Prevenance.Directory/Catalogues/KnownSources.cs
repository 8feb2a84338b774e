using Prevenance.Directories.Referrals;

namespace Prevenance.Directories.Catalogues;

/// <summary>From whom something may be known of a service: kinds of sources, and nobody's name or number, for everybody reads it.</summary>
public static class KnownSources
{
    /// <summary>In the order in which a page offers them; what is kept is the French.</summary>
    public static IReadOnlyList<Text> All { get; } =
    [
        new("le service", "the service"), new("le service, au téléphone", "the service, by telephone"), new("le service, sur place", "the service, on site"),
        new("le service, par écrit", "the service, in writing"), new("une visite", "a visit"), new("son site ou une affiche", "its site or a notice"),
        new("une structure partenaire", "a partner organisation"), new("une personne qui y est allée", "somebody who went there"), Actors.TheService,
    ];

    /// <summary>The source that was chosen; nothing where it is none of them.</summary>
    public static Text? Of(string chosen) => All.Where(one => one.French == chosen.Trim()).Select(one => (Text?)one).FirstOrDefault();
}
