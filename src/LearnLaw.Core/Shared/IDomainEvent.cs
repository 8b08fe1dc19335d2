namespace LearnLaw.Shared;

/// <summary>A fact, named in the past tense, that modules further right may react to.</summary>
public interface IDomainEvent;
