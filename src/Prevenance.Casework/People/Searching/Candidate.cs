using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.People.Searching;

/// <summary>Somebody who may be the person that is looked for.</summary>
public sealed record Candidate(Person Person, Likeness Likeness);
