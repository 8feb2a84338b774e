namespace Prevenance.Law.France;

/// <summary>A person.</summary>
public sealed class Individu : IEntity
{
    private Individu()
    {
    }

    public static Entity Definition { get; } = Entity.Person("individu", "individus", new Text("Personne", "Person"));
}
