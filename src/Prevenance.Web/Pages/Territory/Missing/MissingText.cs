using Prevenance.Territory.Imports;

namespace Prevenance.Web.Pages.Territory.Missing;

/// <summary>What is not there yet, and how it is had.</summary>
internal static class MissingText
{
    public static readonly Text Title = new("Ce qui manque encore", "What is still missing");

    public static readonly Text Lead = new(
        "Cette page montre ce qui a été importé, et rien d’autre. Qui s’occupe de l’installation l’ajoute par une commande ; la page suit aussitôt.",
        "This page shows what was imported, and nothing else. Who looks after the installation adds it by a command; the page follows at once.");

    public static readonly Text Needs = new(
        "Les besoins, par aire et par mois (quels droits sont sur le point de se rompre, et combien de foyers ne demandent pas le RSA). Des foyers inventés sont calés sur les chiffres de la CAF, puis ce qui peut en être montré est publié.",
        "Needs, by area and month (which rights are about to break, and how many households do not claim RSA). Invented households are calibrated to the figures of the CAF, then what may be shown of them is published.");

    public static Text Of(SourceKind kind) => Text.Of($"{kind.Label.WithCapital()} ({kind.Purpose})", $"{kind.Label.WithCapital()} ({kind.Purpose})");
}
