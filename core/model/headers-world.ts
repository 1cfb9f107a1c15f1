/**
 * Headers in other languages than ours: read, never written. Without accents, as they are compared.
 *
 * @packageDocumentation
 */
import type { Concept, Words } from "./header-lexicon";

/** Words of Portuguese, Spanish, German, French, Japanese and Korean tables. */
export const WORLD_WORDS: readonly (readonly [Concept, Words])[] = [
  ["id", "codigo|nummer|nr|numero|番号|id kr|codigo kr"],
  [
    "kpi",
    `
    indicador|nome do indicador|nome do kpi|metrica|nombre del indicador|kennzahl|kennzahlen|
    messgrosse|indikator|indicateur|indicateurs|nom de l'indicateur|mesure|metrique|指標名|지표|
    지표명`,
  ],
  [
    "owner",
    `
    responsavel|responsable|proprietario|dono|verantwortlich|verantwortlicher|
    verantwortliche|zustandig|mitarbeiter|pilote|porteur|encargado|担当者|담당자`,
  ],
  [
    "team",
    "setor|departamento|equipe|time|equipo|abteilung|bereich|departement|service|部署|부서|area",
  ],
  ["direction", "direcao|direcao meta|sentido|polaridade|direccion|polaridad|richtung|sens|方向性"],
  [
    "baseline",
    `
    inicial|valor inicial|linha de base|linea base|valor base|ausgangswert|basiswert|
    startwert|valeur initiale|valeur de depart|valeur de reference|基準値`,
  ],
  ["threshold", "limite|limiar|umbral|schwellenwert|schwelle|seuil|閾値"],
  [
    "target",
    `
    meta|valor meta|objetivo meta|alvo|valor alvo|valor objetivo|valor final|ziel|zielwert|
    soll|sollwert|plan|planwert|cible|objectif|valeur cible|目標値|目標|목표|목표값`,
  ],
  [
    "actual",
    `
    atual|valor atual|realizado|resultado|actual|valor actual|real|valor real|
    resultado actual|logrado|ist|istwert|ist aktuell|ist wert|aktuell|aktueller wert|realise|reel|valeur actuelle|
    resultat|実績|実績値|실적|현재값`,
  ],
  [
    "unit",
    `
    unidade|un medida|unidade de medida|unidad|unidad de medida|einheit|masseinheit|unite|
    unite de mesure|単位|단위`,
  ],
  ["weight", "peso|ponderacao|ponderacion|gewicht|gewichtung|poids|ponderation|ウェイト|가중치"],
  [
    "period",
    `
    periodo|frequencia|frecuencia|mes|zeitraum|haufigkeit|monat|quartal|periode|frequence|
    mois|trimestre|data|fecha|datum|月|기간|ano|jahr|annee|ciclo`,
  ],
  ["formula", "formel|formule|calculo|berechnung|calcul|計算式|formula de calculo"],
  ["source", "fonte|fuente|quelle|datenquelle|fonte de dados|source de donnees"],
  [
    "note",
    `
    observacao|observacoes|comentario|comentarios|observaciones|notas|bemerkung|bemerkungen|
    kommentar|anmerkung|commentaire|commentaires|remarque|remarques|備考|비고`,
  ],
  ["objectiveId", "id obj|id objetivo|id do objetivo"],
  ["objective", "objetivo|objetivos|zielsetzung|objectif strategique|목표 o"],
  [
    "keyResult",
    `
    resultado chave|resultados chave|resultado clave|resultados clave|schlusselergebnis|
    schlusselergebnisse|resultat cle|resultats cles|핵심결과|主要な結果`,
  ],
  [
    "start",
    `
    data inicio|data de inicio|inicio|fecha inicio|fecha de inicio|startdatum|beginn|
    date de debut|debut|開始日`,
  ],
  [
    "due",
    `
    data fim|data final|prazo|fecha fin|fecha limite|vencimiento|plazo|enddatum|frist|
    falligkeit|date de fin|echeance|期限`,
  ],
  ["status", "situacao|estado|statut|etat"],
  ["confidence", "confianca|confianza|vertrauen|confiance"],
];
