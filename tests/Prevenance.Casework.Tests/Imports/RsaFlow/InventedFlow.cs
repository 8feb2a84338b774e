using System.Globalization;

namespace Prevenance.Casework.Tests.Imports.RsaFlow;

/// <summary>Writes flows of invented households, in the shape of the real ones, as long as one likes.</summary>
internal static partial class InventedFlow
{
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

    private static string Start(string reference) => $"""
        <?xml version="1.0" encoding="windows-1252"?>
        <Racine><IdentificationFlux><APPLIEME>CRI</APPLIEME><NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME><TYPEFLUX>M</TYPEFLUX><NATFLUX>D</NATFLUX><DTCREAFLUX>{reference}</DTCREAFLUX><HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX><DTREF>{reference}</DTREF></IdentificationFlux>

        """;

    private static string End(int announced) => $"<TransmissionFlux><NBTOTDOSRSATRANSM>{announced:00000000}</NBTOTDOSRSATRANSM><NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO></TransmissionFlux></Racine>";
}
