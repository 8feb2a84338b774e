using Prevenance.Storage;

namespace Prevenance.Cli;

/// <summary>Says why the store cannot be opened, and what to do.</summary>
internal static class StoreRefusal
{
    public static string Of(StoreException refusal)
    {
        var place = refusal.Place;
        return refusal.Fault switch
        {
            StoreFault.KeyMissing => Speech.Say(
                $"{place} manque : la base garde des demandes que seule cette clé ouvre. Remettez la clé depuis une sauvegarde ; si elle est perdue, déplacez prevenance.db pour repartir de rien, ou fermez les demandes avec « callbacks close --before ».",
                $"{place} is missing: the database keeps requests that only this key opens. Put the key back from a backup; if it is lost, move prevenance.db away to start afresh, or close the requests with 'callbacks close --before'."),
            StoreFault.KeyUnreadable => Speech.Say(
                $"{place} n’est pas une clé : attendu, un fichier de 32 octets. Remettez la clé depuis une sauvegarde.",
                $"{place} is no key: expected a file of 32 bytes. Put the key back from a backup."),
            StoreFault.KeyForeign => Speech.Say(
                $"{place} n’est pas la clé de cette base : ce qu’elle garde ne s’ouvre pas avec. Remettez la bonne clé, ou déplacez prevenance.db pour repartir de rien.",
                $"{place} is not the key of this database: what it keeps does not open with it. Put the right key back, or move prevenance.db away to start afresh."),
            StoreFault.Database => Speech.Say(
                $"{place} est abîmée, ou n’est pas notre base. Remettez-la depuis une sauvegarde, ou déplacez-la pour repartir de rien.",
                $"{place} is damaged, or is not our database. Put it back from a backup, or move it away to start afresh."),
            StoreFault.Connection => Speech.Say(
                $"{place} ne dit pas comment joindre PostgreSQL ; attendu : Host=…;Database=…;Username=…;Password=…",
                $"{place} does not say how to reach PostgreSQL; expected Host=…;Database=…;Username=…;Password=…"),
            StoreFault.Server => Speech.Say(
                $"PostgreSQL ne répond pas, ou refuse, à {place} : {refusal.InnerException?.Message}",
                $"PostgreSQL does not answer, or refuses, at {place}: {refusal.InnerException?.Message}"),
            _ => Speech.Say(
                $"impossible de lire et d’écrire dans {place} : {refusal.InnerException?.Message}",
                $"cannot read and write in {place}: {refusal.InnerException?.Message}"),
        };
    }
}
