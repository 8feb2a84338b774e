using Prevenance.Geography;

namespace Prevenance.Territory.Imports;

/// <summary>The open sources that can be imported, each with its official columns.</summary>
public static class SourceKinds
{
    public const string Iris = "iris";
    public const string IrisNames = "iris-names";
    public const string IrisFigures = "iris-figures";
    public const string Caf = "caf";
    public const string Stops = "stops";
    public const string Gtfs = "gtfs";
    public const string FranceServices = "france-services";
    public const string Services = "services";

    private const string OpenLicence = "Licence Ouverte 2.0";

    private static readonly SourceColumn IrisCode = new("CODE_IRIS", CellKind.IrisCode, "iris_code", "IRIS", "DCOMIRIS") { IsRequired = true };

    /// <summary>All of them, in the order in which a territory is best told.</summary>
    public static IReadOnlyList<SourceKind> All { get; } =
    [
        new(Iris, SourceForm.Shapes, new("contours des IRIS, et leurs chiffres", "outlines of IRIS, and their figures"), new("les aires : rien ne se dit sans elles", "areas: nothing is told without them"), "Insee et IGN", OpenLicence)
        {
            Key = "CODE_IRIS",
            Columns = [IrisCode, new("NOM_IRIS", CellKind.Text, "LIB_IRIS"), new("TYP_IRIS")],
            TakesOtherFigures = true,
        },
        new(IrisNames, SourceForm.Table, new("noms des IRIS et leurs groupes", "names of IRIS and their groups"), new("le nom d’une aire, et le groupe qui la remplace quand elle est trop petite", "the name of an area, and the group that takes its place where it is too small"), "Insee", OpenLicence)
        {
            Key = "CODE_IRIS",
            Columns = [IrisCode, new("LIB_IRIS", CellKind.Text, "name") { IsRequired = true }, new("TYP_IRIS", CellKind.Text, "type"), new("TRIRIS")],
        },
        new(Caf, SourceForm.Table, new("allocataires de la CAF par IRIS", "CAF recipients by IRIS"), new("qui touche quoi, et donc où sont les besoins", "who receives what, and so where needs are"), "Insee et CNAF", OpenLicence)
        {
            Key = "CODE_IRIS",
            Columns =
            [
                IrisCode, new("note"),
                .. Counts("a", "percou", "ai", "am", "acssenf", "acavenf", "ac3enf", "enf", "enf_2", "enf_3_5", "enf_6_10", "enf_11_14", "enf_15_17", "enf_18_24"),
                .. Counts("a_etud", "a_netud_24", "aal", "aapl", "aaah", "appa", "arsas"),
            ],
        },
        new(IrisFigures, SourceForm.Table, new("autres chiffres par IRIS (recensement, Filosofi)", "other figures by IRIS (census, Filosofi)"), new("les âges et le niveau de vie", "ages and living standards"), "Insee", OpenLicence)
        {
            Key = "CODE_IRIS",
            Columns = [IrisCode],
            TakesOtherFigures = true,
        },
        new("communes", SourceForm.Table, new("communes, celles qui se sont réunies, leurs habitants", "communes, those that merged, their inhabitants"), new("le nom des communes", "names of communes"), "Insee", OpenLicence)
        {
            Key = "COM",
            Columns =
            [
                new("COM", CellKind.CommuneCode, "code") { IsRequired = true }, new("TYPECOM", CellKind.Text, "type"), new("LIBELLE", CellKind.Text, "name", "NCCENR") { IsRequired = true },
                new("COMPARENT", CellKind.Text, "parent"), new("PMUN", CellKind.Figure, "population_municipale"), new("PTOT", CellKind.Figure, "population_totale"), new("former_codes"),
            ],
        },
        new(Stops, SourceForm.Table, new("arrêts des transports et leurs lignes", "stops and their lines"), new("si une ligne va d’ici à là sans changer", "whether a line goes from here to there without a change"), "autorité organisatrice", null)
        {
            Key = "stop_id",
            Columns =
            [
                new("stop_id", CellKind.Text, "id") { IsRequired = true }, new("stop_name", CellKind.Text, "name", "nom"), new("stop_lon", CellKind.Longitude, "lon", "longitude") { IsRequired = true },
                new("stop_lat", CellKind.Latitude, "lat", "latitude") { IsRequired = true }, new("lines", CellKind.Text, "desserte") { IsRequired = true }, new("wheelchair_boarding", CellKind.Text, "wheelchair", "pmr"),
            ],
        },
        new(FranceServices, SourceForm.Table, new("France services et leurs heures", "France services and their hours"), new("où l’on trouve quelqu’un, et combien d’heures", "where one finds somebody, and for how many hours"), FranceServicesTable.Publisher, FranceServicesTable.Licence)
        {
            Key = FranceServicesTable.Id,
            Columns =
            [
                new(FranceServicesTable.Id) { IsRequired = true }, new(FranceServicesTable.Name) { IsRequired = true }, new(FranceServicesTable.Commune, CellKind.CommuneCode, "code_insee") { IsRequired = true },
                new(FranceServicesTable.Latitude, CellKind.Latitude) { IsRequired = true }, new(FranceServicesTable.Longitude, CellKind.Longitude) { IsRequired = true },
                .. FranceServicesTable.OpeningDays.Select(day => new SourceColumn(day, CellKind.Hours)),
            ],
        },
        new(Services, SourceForm.Table, new("services du répertoire (data.inclusion)", "services of the directory (data.inclusion)"), new("les réponses, par thème", "answers, by theme"), "data.inclusion", OpenLicence)
        {
            Key = "id",
            Columns =
            [
                new("id") { IsRequired = true }, new("nom", CellKind.Text, "name") { IsRequired = true }, new("thematiques") { IsRequired = true }, new("code_insee", CellKind.CommuneCode) { IsRequired = true },
                new("latitude", CellKind.Latitude) { IsRequired = true }, new("longitude", CellKind.Longitude) { IsRequired = true }, new("horaires_accueil", CellKind.Text, "horaires_ouverture"),
            ],
        },
        new("quarters", SourceForm.Shapes, new("quartiers prioritaires de la politique de la ville", "priority quarters"), new("ce qui est dans un quartier prioritaire", "what lies in a priority quarter"), "ANCT", OpenLicence)
        {
            Key = "code_qp",
            Columns = [new("code_qp", CellKind.Text, "code_qpv") { IsRequired = true }, new("lib_qp", CellKind.Text, "nom_qp")],
        },
        new("equipment", SourceForm.Table, new("équipements (BPE, depuis celle de 2023)", "equipment (BPE, from that of 2023)"), new("écoles, médecins, bureaux de poste", "schools, doctors, post offices"), "Insee", OpenLicence)
        {
            Columns =
            [
                new("DEPCOM", CellKind.CommuneCode) { IsRequired = true }, new("TYPEQU") { IsRequired = true }, new("NOMRS"),
                new("LONGITUDE", CellKind.Longitude) { IsRequired = true }, new("LATITUDE", CellKind.Latitude) { IsRequired = true },
            ],
        },
        new(Gtfs, SourceForm.Timetables, new("horaires des transports (GTFS)", "timetables (GTFS)"), new("combien de minutes prennent les transports ; les arrêts et leurs lignes, à la place de « stops »", "how many minutes public transport takes; stops and their lines, in the place of 'stops'"), "autorité organisatrice", null)
        {
            Columns = [],
        },
    ];

    /// <exception cref="RefusalException">There is no such kind.</exception>
    public static SourceKind Named(string name)
    {
        var names = All.Select(kind => kind.Name).ToList();
        var near = NearestName.Find(name, names);
        return All.FirstOrDefault(kind => kind.Name == name) ?? throw new RefusalException(Text.Of(
            $"« {name} » n’est pas une source connue{(near is null ? "" : $" ({near} ?)")} ; attendu : {string.Join(", ", names)}",
            $"'{name}' is no known source{(near is null ? "" : $" ({near}?)")}; expected one of {string.Join(", ", names)}"));
    }

    private static IEnumerable<SourceColumn> Counts(params string[] names) => names.Select(name => new SourceColumn(name, CellKind.Figure));
}
