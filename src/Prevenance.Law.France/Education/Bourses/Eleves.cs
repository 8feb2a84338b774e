using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Education.Bourses;

/// <summary>Who may hold a school grant (C. éduc. L531-1, L531-4): pupils, and not the apprentices of a school, whom an employer pays.</summary>
internal static class Eleves
{
    internal static Flag De(Scolarite scolarite, Subject<Individu> enfant, Month mois) =>
        Personne.Scolarite[enfant, mois].Is(scolarite) & !(Personne.Apprenti[enfant, mois] | Personne.Alternant[enfant, mois]);
}
