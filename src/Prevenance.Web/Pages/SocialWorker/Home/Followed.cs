using Prevenance.Casework.People;

namespace Prevenance.Web.Pages.SocialWorker.Home;

/// <summary>Somebody whom a worker follows.</summary>
/// <param name="Person">Who.</param>
/// <param name="Last">When she last came to us; nothing where she never did.</param>
public sealed record Followed(Person Person, DateOnly? Last);
