using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Examples;

internal static class ExamplesText
{
    public static readonly Text Title = new("Six situations", "Six situations");

    public static readonly Text Lead = new(
        "Choisissez celle qui ressemble à la vôtre. Ces personnes sont inventées.",
        "Choose the one most like yours. These people are invented.");

    public static readonly Text OwnSituation = new("Répondre pour votre situation", "Answer for your own situation");

    public static Example? Find(string name) => All.FirstOrDefault(example => example.Name == name);

    public static readonly IReadOnlyList<Example> All =
    [
        new("lea",
            new("Léa, seule avec deux enfants", "Léa, alone with two children"),
            new("31 ans, à temps partiel pour 830 € par mois, en HLM à Vénissieux. Adam a 8 ans, Inès 4 ans.",
                "31, part-time at €830 a month, social housing in Vénissieux. Adam is 8, Inès is 4.")),
        new("karim",
            new("Karim, premier emploi", "Karim, first job"),
            new("24 ans, seul, environ 1 440 € par mois, dans un meublé à Villeurbanne.",
                "24, alone, about €1,440 a month, a furnished flat in Villeurbanne.")),
        new("famille-de-sofia",
            new("Sofia et Mehdi, trois enfants, un salaire", "Sofia and Mehdi, three children, one wage"),
            new("Mariés, 1 850 € par mois à deux, locataires à Lyon 8e. Yanis a 15 ans, Lina 10 ans, Sami 6 ans.",
                "Married, €1,850 a month between them, renting in Lyon’s 8th district. Yanis is 15, Lina 10, Sami 6.")),
        new("daniel",
            new("Daniel, en fin de chômage", "Daniel, at the end of unemployment benefit"),
            new("52 ans, seul. Son allocation de 980 € s’est arrêtée fin juin. En HLM à Vaulx-en-Velin.",
                "52, alone. His benefit of €980 stopped at the end of June. Social housing in Vaulx-en-Velin.")),
        new("yvonne",
            new("Yvonne, petite retraite", "Yvonne, small pension"),
            new("71 ans, veuve, 897 € de retraite par mois, en HLM à Lyon 3e.",
                "71, widowed, a pension of €897 a month, social housing in Lyon’s 3rd district.")),
        new("chloe",
            new("Chloé, étudiante en colocation", "Chloé, student in a flat share"),
            new("20 ans, un petit travail à 320 € par mois, une colocation à Lyon 7e.",
                "20, a small job at €320 a month, a flat share in Lyon’s 7th district.")),
    ];
}
