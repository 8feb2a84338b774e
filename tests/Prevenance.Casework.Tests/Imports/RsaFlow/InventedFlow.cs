using System.Globalization;
using System.Text;
using Prevenance.Casework.Imports.RsaFlow;

namespace Prevenance.Casework.Tests.Imports.RsaFlow;

/// <summary>Writes flows of invented households, in the shape of the real ones, as long as one likes.</summary>
internal static class InventedFlow
{
    static InventedFlow() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Hash(string text) => $"h{string.GetHashCode(text, StringComparison.Ordinal):x}";

    /// <summary>A whole flow.</summary>
    /// <param name="households">Its households, as XML.</param>
    /// <param name="reference">The last day of its month.</param>
    /// <param name="announced">How many its end announces; as many as there are, where nothing is said.</param>
    public static string Of(IReadOnlyCollection<string> households, string reference = "2026-10-31", int? announced = null) =>
        Start(reference) + string.Concat(households) + End(announced ?? households.Count);

    public static string Household(int number, string persons, string state = "2", string situation = "CEL", string street = "DES LILAS", string more = "", string organism = "CAF", string? matricule = null, bool isWithoutHome = false) => $"""
        <InfosFoyerRSA><IdentificationRSA><Organisme><FONORG>{organism}</FONORG><NUMORG>691</NUMORG><MATRICULE>{matricule ?? number.ToString("0000000000000", CultureInfo.InvariantCulture)}</MATRICULE></Organisme>
        <Partenaire><TYPEPARTE>CG </TYPEPARTE><IDEPARTE>69M</IDEPARTE></Partenaire><DemandeRSA><DTDEMRSA>2025-02-10</DTDEMRSA><NUMDEMRSA>{number:00000000000}</NUMDEMRSA></DemandeRSA></IdentificationRSA>
        {persons}
        <DonneesAdministratives><SituationFamille><SITFAM>{situation}</SITFAM><DDSITFAM>2025-01-01</DDSITFAM></SituationFamille><Adresse><TroncCommunAdresse><RGADR>01</RGADR><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>
        <AdresseDetailleeFrance><COMPLIDEADR /><COMPLADR /><NUMVOIE>7</NUMVOIE><LIBTYPEVOIE>RUE</LIBTYPEVOIE><NOMVOIE>{street}</NOMVOIE><LIEUDIST /><NUMCOM>69266</NUMCOM><CODEPOS>69100</CODEPOS><NOMCOM>VILLEURBANNE</NOMCOM></AdresseDetailleeFrance></Adresse></DonneesAdministratives>
        <PrestationRSA><SituationDossierRSA><EtatDossierRSA><ETATDOSRSA>{state}</ETATDOSRSA></EtatDossierRSA>{more}</SituationDossierRSA>
        <DetailDroitRSA><TroncCommunDroitRSA><TOPSANSDOMFIXE>{(isWithoutHome ? 1 : 0)}</TOPSANSDOMFIXE><ORIDEMRSA>DEM</ORIDEMRSA></TroncCommunDroitRSA></DetailDroitRSA></PrestationRSA></InfosFoyerRSA>

        """;

    public static string Person(string name, string first, string born, string role = "DEM", string? birthName = null, string preceding = "", string nir = "") => $"""
        <Personne><Identification><QUAL>MME</QUAL><NOM>{name}</NOM><NOMNAI>{birthName ?? name}</NOMNAI><PRENOM>{first}</PRENOM><NOMCOMNAI>INCONNUE</NOMCOMNAI><DTNAI>{born}</DTNAI><TYPEDTNAI>N</TYPEDTNAI>{nir}<SEXE>2</SEXE></Identification>
        <DossierCAF><TOPRESPDOS>{(role == "DEM" ? 1 : 0)}</TOPRESPDOS><DDRATDOS>2025-02-10</DDRATDOS>{(preceding.Length > 0 ? $"<NUMDEMRSAPRECE>{preceding}</NUMDEMRSAPRECE>" : "")}</DossierCAF>
        <Prestations><NATPREST>PFA</NATPREST><ROLEPERS>{role}</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations><Prestations><NATPREST>RSA</NATPREST><ROLEPERS>{role}</ROLEPERS><TOPCHAPERS>1</TOPCHAPERS></Prestations></Personne>
        """;

    public static RsaFlowFile Open(string flow) => RsaFlowFile.Open(new MemoryStream(Encoding.GetEncoding(1252).GetBytes(flow)), Hash);

    /// <summary>What a flow tells beside what the flows before it told.</summary>
    public static IReadOnlyList<RsaDifference> Compare(string flow, params string[] before)
    {
        var kept = new KeptMonths();
        foreach (var month in before)
        {
            foreach (var told in Compare(month, kept))
                kept.Keep(told, ReferenceOf(month));
        }
        return Compare(flow, kept);
    }

    /// <summary>Writes a flow of so many households: one in three is a couple with a child.</summary>
    public static void Write(string path, int households, string reference = "2026-10-31")
    {
        using var file = new StreamWriter(path, append: false, Encoding.GetEncoding(1252));
        file.Write(Start(reference));
        var drawn = People.InventedPersons.Draw(households * 3).GetEnumerator();
        for (var number = 1; number <= households; number++)
        {
            var persons = string.Concat(Enumerable.Range(0, number % 3 == 0 ? 3 : 1).Select(rank => Drawn(drawn, rank)));
            file.Write(Household(number, persons, number % 50 == 0 ? "4" : "2"));
        }
        file.Write(End(households));
    }

    private static string Drawn(IEnumerator<Casework.People.Person> drawn, int rank)
    {
        drawn.MoveNext();
        var person = drawn.Current;
        return Person(person.UsageName!.Value, person.FirstNames!.Value, $"{person.Birth!.Date:yyyy-MM-dd}", rank switch { 0 => "DEM", 1 => "CJT", _ => "ENF" });
    }

    private static DateOnly ReferenceOf(string flow)
    {
        using var file = Open(flow);
        return file.Header.Reference;
    }

    private static List<RsaDifference> Compare(string flow, KeptMonths kept)
    {
        using var file = Open(flow);
        return [.. new RsaFlowComparison(kept, Hash).Of(file)];
    }

    private static string Start(string reference) => $"""
        <?xml version="1.0" encoding="windows-1252"?>
        <Racine><IdentificationFlux><APPLIEME>CRI</APPLIEME><NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME><TYPEFLUX>M</TYPEFLUX><NATFLUX>D</NATFLUX><DTCREAFLUX>{reference}</DTCREAFLUX><HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX><DTREF>{reference}</DTREF></IdentificationFlux>

        """;

    private static string End(int announced) => $"<TransmissionFlux><NBTOTDOSRSATRANSM>{announced:00000000}</NBTOTDOSRSATRANSM><NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO></TransmissionFlux></Racine>";
}
