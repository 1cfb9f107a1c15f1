/**
 * Sentences and what they state. Columns: sentence | metric | direction | target | start | unit |
 * period | number of targets, if not one. A heading names the kind of target.
 *
 * @packageDocumentation
 */
export const CASES_EN = `
# relative
Cut average handling time by 15% | average handling time | decrease | 15%
Double weekly active users by December | weekly active users | increase | 100% | | | by December
Triple the number of qualified leads | number of qualified leads | increase | 200%
Halve time to first response | time to first response | decrease | 50%
Grow revenue 25% year over year | revenue | increase | 25% | | | year over year
Reduce hospital readmissions within 30 days by 12% | hospital readmissions | decrease | 12% | | | within 30 days
Sales growth of 18% | Sales | increase | 18%
Achieve a 20% increase in organic traffic | organic traffic | increase | 20%
15% reduction in energy consumption by 2026 | energy consumption | decrease | 15% | | | by 2026
Energy use per unit down 6% | Energy use per unit | decrease | 6%
Increase average order value by at least 8% | average order value | increase | 8%
Carbon emissions reduced 30% vs 2019 baseline | Carbon emissions | decrease | 30% | | | vs 2019 baseline
Website traffic 3x | Website traffic | increase | 200%
Bring cloud spend down by 12% | cloud spend | decrease | 12%
Reduce food waste by half | food waste | decrease | 50%
Reduce churn by 20%, from 5% to 4% | churn | decrease | 20% | from 5%
Reduce the number of open S1/S2 bugs by 50% | number of open S1/S2 bugs | decrease | 50%
Boost webinar attendance by 35% over last quarter | webinar attendance | increase | 35% | | | over last quarter
Decrease defect rate by 2x | defect rate | decrease | 50%
Reduce infradev backlog by 30% | infradev backlog | decrease | 30%
Suspensions will be reduced by 15% compared to last year | Suspensions | decrease | 15% | | | compared to last year
Increase parent participation by 10 percent | parent participation | increase | 10%
Daily active users up 25% QoQ | Daily active users | increase | 25% | | | QoQ

# points
Gross margin +2pp | Gross margin | increase | 2% | | pp
Raise gross margin by 3 percentage points | gross margin | increase | 3% | | pp
Chronic absenteeism will decrease by 5 percentage points | Chronic absenteeism | decrease | 5% | | pp
SQL-to-win rate up 4 points | SQL-to-win rate | increase | 4% | | pp

# absolute_delta
Reduce operating expenses by $2 million | operating expenses | decrease | 2000000 | | $
Shorten the sales cycle by 10 days | sales cycle | decrease | 10 | | days
The number of volunteers will grow by 50 | number of volunteers | increase | 50
Increase social media followers by 10k | social media followers | increase | 10000
Lose 10 pounds by summer | | decrease | 10 | | pounds | by summer
Cut AWS bill by $15k per month | AWS bill | decrease | 15000 | | $ | per month

# level
Grow ARR from $4M to $6M by end of FY25 | ARR | increase | 6000000 | from 4000000 | $ | by end of FY25
Zero lost-time injuries this year | lost-time injuries | maintain | 0 | | injuries | this year
No critical audit findings | critical audit findings | maintain | 0
Decrease customer acquisition cost to $45 | customer acquisition cost | decrease | 45 | | $
Uptime of 99.95% | Uptime | reach | 99.95%
Reduce P0 bugs from 14 to 3 | P0 bugs | decrease | 3 | from 14
Generate $1.2 million in new pipeline | new pipeline | reach | 1200000 | | $
Close $750K in new business this quarter | new business | reach | 750000 | | $ | this quarter
Maintain customer satisfaction at 92% | customer satisfaction | maintain | 92%
Increase email open rate from 18% to 25% | email open rate | increase | 25% | from 18%
Increase eNPS from 12 to 30 and reduce attrition to 9% | eNPS | increase | 30 | from 12 | | | 2
Reduce scrap rate 4.2% → 3.0% | scrap rate | decrease | 3% | from 4.2%
On-time shipment: 95% (currently 88%) | On-time shipment | reach | 95% | from 88%
Resolve 95% of tickets within 48 hours | tickets resolved | reach | 95%
90% of new hires complete onboarding within 30 days | new hires complete onboarding | reach | 90% | | | within 30 days
Net new ARR: €500k | Net new ARR | reach | 500000 | | €
Attain 5,000 monthly active users | monthly active users | reach | 5000 | | users
Reach 1M downloads by Q4 2025 | downloads | reach | 1000000 | | downloads | by Q4 2025
Migrate 80% of workloads to the cloud | workloads migrated to the cloud | reach | 80%
Average deal size: $35,000 → $42,000 | Average deal size | increase | 42000 | from 35000 | $
Top 10 accounts renewal rate 100% | Top 10 accounts renewal rate | reach | 100%
Increase D7 retention to 28% | D7 retention | increase | 28%
Expand to 4 new cities | new cities | increase | 4 | | cities
Lower days sales outstanding from 52 to 40 | days sales outstanding | decrease | 40 | from 52
Improve forecast accuracy from 78% to 90% by Q3 FY26 | forecast accuracy | increase | 90% | from 78% | | by Q3 FY26
Ensure 100% compliance with data retention policy | compliance with data retention policy | reach | 100%
Employee engagement score of 4.2 out of 5 | Employee engagement score | reach | 4.2 | | /5
App Store rating from 3.9 to 4.5 stars | App Store rating | increase | 4.5 | from 3.9 | stars
Raise $5M Series A | Series | reach | 5000000 | | $
Diversity: 40% women in leadership roles by 2027 | Diversity women in leadership roles | reach | 40% | | | by 2027
Student pass rate will rise from 71% to 80% | Student pass rate | increase | 80% | from 71%
Trained staff: 120 people | Trained staff people | reach | 120 | | people
Return on ad spend of 4x | Return on ad spend | reach | 4 | | x
Cut onboarding from three weeks to one week | onboarding | decrease | 1 | from 3 | week
Increase market share from 12 to 15 percent | market share | increase | 15% | from 12%
Increase conversion from trial to paid to 22% | conversion from trial to paid | increase | 22%
We will reduce the average cost per claim from $320 to $280 by December 31, 2025 | average cost per claim | decrease | 280 | from 320 | $ | by December 31, 2025
Increase percentage of customers using CI from 45% to 55% by end of FY26-Q1 | percentage of customers using CI | increase | 55% | from 45% | | by end of FY26-Q1
Error budget: 99.9% availability per service | Error budget availability | reach | 99.9%
Deflect 30% of support contacts to self-service | support contacts deflected to self-service | reach | 30%
Increase the share of renewable electricity from 40 % to 60 % by 2028 | share of renewable electricity | increase | 60% | from 40% | | by 2028
Raise £250,000 for the new wing by 31 March 2027 | new wing | reach | 250000 | | £ | by 31 March 2027
By June 2027, 85% of third graders will read at grade level | third graders will read at grade level | reach | 85% | | | By June 2027
Graduation rate will increase from 82% to 88% by 2028 | Graduation rate | increase | 88% | from 82% | | by 2028
Reduce average length of stay from 5.2 to 4.6 days | average length of stay | decrease | 4.6 | from 5.2 | days
Inventory turns of 8x | Inventory turns | reach | 8 | | x
Overall equipment effectiveness: 85% | Overall equipment effectiveness | reach | 85%
Increase cross-sell revenue to 18% of total revenue | cross-sell revenue of total revenue | increase | 18%
Move NPS from 31 to 45 | NPS | increase | 45 | from 31
Take gross retention from 88% to 93% | gross retention | increase | 93% | from 88%
Ship the redesigned checkout to 100% of users by Aug 15 | redesigned checkout of users | reach | 100% | | | by Aug 15
Save 15% of income | income saved | reach | 15%
Pay off $8,000 of credit card debt by November | credit card debt | reach | 8000 | | $ | by November
Grow YouTube subscribers from 8K to 20K | YouTube subscribers | increase | 20000 | from 8000
Cost per acquisition down to €28 | Cost per acquisition | decrease | 28 | | €
Extend runway to 18 months | runway | increase | 18 | | months
Hit $10M in bookings, with at least 30% from new logos | bookings | reach | 10000000 | | $ | | 2
Fill 90% of open roles within 45 days | open roles filled | reach | 90% | | | within 45 days
Internal mobility rate: 20% | Internal mobility rate | reach | 20%
Increase throughput from 450 to 600 units per hour | throughput | increase | 600 | from 450 | units | per hour
Quality: first-pass yield 98.5% | Quality first-pass yield | reach | 98.5%
Increase team member NPS to 45 by end of Q3 FY25 | team member NPS | increase | 45 | | | by end of Q3 FY25
Achieve 95% say/do ratio for the quarter | say/do ratio | reach | 95% | | | for the quarter
Complete 100% of Q1 compliance training | compliance training completed | reach | 100% | | | Q1
Improve gross retention rate from 87% to 91% | gross retention rate | increase | 91% | from 87%
Bring down cost per ticket from $12 to $9 | cost per ticket | decrease | 9 | from 12 | $
99.5% of requests succeed over 28 days | requests succeed | reach | 99.5% | | | over 28 days
95% of requests served in under 300 ms | requests served | reach | 95%
The percentage of eligible families enrolled will increase from 60% to 75% by June 2026 | percentage of eligible families enrolled | increase | 75% | from 60% | | by June 2026
By May 2025, ninety percent of kindergarten students will recognize 50 sight words | kindergarten students will recognize | reach | 90% | | | By May 2025 | 2
Average time to clear goods at the border: 72 hours to 48 hours | Average time to clear goods at the border | decrease | 48 | from 72 | hours
Share of electronic declarations: 60% to 90% | Share of electronic declarations | increase | 90% | from 60%
Respond to 90% of calls within 15 minutes | calls responded to | reach | 90%
Time to hire: average number of days from application to offer. Target: 30 days. | Time to hire | reach | 30 | | days
Reduce time-to-fill from 60 to 45 days | time-to-fill | decrease | 45 | from 60 | days
Increase blog traffic to 50,000 monthly visitors | blog traffic | increase | 50000 | | visitors | monthly
Increase domain authority from 30 to 45 | domain authority | increase | 45 | from 30
Reach 20% market share in Poland within 18 months | market share in Poland | reach | 20% | | | within 18 months
Gross margin: 78% → 82% | Gross margin | increase | 82% | from 78%
Zero data breaches | data breaches | maintain | 0 | | breaches
Increase bench press from 80 kg to 100 kg | bench press | increase | 100 | from 80 | kg

# lower_bound
Improve on-time delivery rate to 97% or higher | on-time delivery rate | increase | 97%
Email click-through rate ≥ 3.5% | Email click-through rate | reach | 3.5%
At least 80% of managers trained on feedback | managers trained on feedback | reach | 80%
Test coverage of at least 80% for core modules | Test coverage for core modules | reach | 80%
LTV/CAC ratio above 3 | LTV/CAC ratio | reach | 3
Net profit margin to exceed 12% | Net profit margin | reach | 12%
Revenue per employee exceeds $200k | Revenue per employee | reach | 200000 | | $
Hand hygiene compliance of 90% or better | Hand hygiene compliance | reach | 90%
Sleep at least 7 hours per night | Sleep | reach | 7 | | hours | per night
Increase average contract value to over $60k | average contract value | increase | 60000 | | $
Pipeline coverage of at least 3x | Pipeline coverage | reach | 3 | | x
Increase offer acceptance from 70% to 85%+ | offer acceptance | increase | 85% | from 70%
Exceed $30M in annual recurring revenue | annual recurring revenue | reach | 30000000 | | $
Maintain a live release rate of at least 90% | live release rate | maintain | 90%
Candidate NPS: 50+ | Candidate NPS | reach | 50
Achieve a quality of hire score of 4.0 or higher | quality of hire score | reach | 4
Net dollar retention > 115% | Net dollar retention | reach | 115%

# upper_bound
Keep employee turnover below 8% | employee turnover | maintain | 8%
First response time under 2 hours | First response time | maintain | 2 | | hours
API p95 latency < 250 ms | API p95 latency | maintain | 250 | | ms
P1 incidents: no more than 3 per month | P1 incidents | maintain | 3 | | | per month
Defect density below 0.5 per KLOC | Defect density per KLOC | maintain | 0.5
90-day churn under 4% | 90-day churn | maintain | 4%
Reduce invoice processing time from 10 days to less than 4 days | invoice processing time | decrease | 4 | from 10 | days
Receive fewer than 5 complaints per month | complaints | maintain | 5 | | complaints | per month
Cost per hire ≤ $4,000 | Cost per hire | maintain | 4000 | | $
Reduce mean time to recovery to 30 minutes or less | mean time to recovery | decrease | 30 | | minutes
Patient wait time no longer than 20 minutes | Patient wait time | maintain | 20 | | minutes
Mean time to merge < 36 hours | Mean time to merge | maintain | 36 | | hours
Page load in under 2 seconds on 3G | Page load on 3G | maintain | 2 | | seconds
95th percentile latency stays below 400ms | 95th percentile latency | maintain | 400 | | ms
No more than 1.5 falls per 1,000 patient days | falls | maintain | 1.5 | | falls
Scrap costs not to exceed 1% of sales | Scrap costs of sales | maintain | 1%
Customer complaints ≤ 3 per million units | Customer complaints per million units | maintain | 3
Run a marathon in under 4 hours | marathon | maintain | 4 | | hours
Keep monthly burn under $400K | monthly burn | maintain | 400000 | | $ | monthly
Voluntary turnover: < 10% annually | Voluntary turnover | maintain | 10% | | | annually
Latency p99 ≤ 500 ms | Latency p99 | maintain | 500 | | ms
Fewer than 10 pages per on-call shift | pages | maintain | 10 | | pages | per on-call shift
Toil below 50% of each SRE's time | Toil of each SRE's time | maintain | 50%
CAC payback under 12 months | CAC payback | maintain | 12 | | months

# range
Maintain inventory accuracy between 98% and 99.5% | inventory accuracy | maintain | 98%..99.5%
Keep headcount between 40 and 45 | headcount | maintain | 40..45
Budget utilisation 95-100% | Budget utilisation | maintain | 95%..100%
Cloud spend within ±5% of budget | Cloud spend of budget | maintain | -5%..5%
Improve sales productivity by 10-15% | sales productivity | increase | 10%..15%

# count
Publish 12 blog posts per quarter | blog posts | achieve | 12 | | posts | per quarter
Hire 5 senior engineers by June 30 | senior engineers | achieve | 5 | | engineers | by June 30
Sign 10 new enterprise customers | new enterprise customers | achieve | 10 | | customers
Onboard 25 partners in EMEA by year-end | partners in EMEA | increase | 25 | | partners | by year-end
Conduct at least 20 customer interviews | customer interviews | achieve | 20 | | interviews
Complete 3 security drills per year | security drills | achieve | 3 | | drills | per year
Get 50 five-star reviews | five-star reviews | achieve | 50 | | reviews
Open 6 stores by the end of the year | stores | achieve | 6 | | stores | by the end of the year
Ship 2 major releases each quarter | major releases | achieve | 2 | | releases | each quarter
Host two webinars a month | webinars | achieve | 2 | | webinars | a month
Deploy 10+ times per week | Deploy | achieve | 10 | | times | per week
Secure 3 letters of intent from hospitals | letters of intent | achieve | 3 | | letters
Migrate 12 services off the legacy cluster by end of Q3 | services off the legacy cluster | achieve | 12 | | services | by end of Q3
Recruit and train 15 volunteers before the spring campaign | volunteers | achieve | 15 | | volunteers | before the spring
Serve 20,000 meals in 2026 | meals | achieve | 20000 | | meals | in 2026
Win back 40 churned customers | churned customers | achieve | 40 | | customers
Run 4 pricing experiments this quarter | pricing experiments | achieve | 4 | | experiments | this quarter
Interview 30 churned users and publish findings | churned users | achieve | 30 | | users | | 2
Read 24 books this year | books | achieve | 24 | | books | this year
Walk 10,000 steps a day | steps | achieve | 10000 | | steps | a day
Acquire 1,500 new users and activate 60% of them | new users | achieve | 1500 | | users | | 2
At least 3 customer references per region | customer references | achieve | 3 | | references
Drive 500 trial sign-ups from organic search | trial sign-ups | achieve | 500 | | sign-ups
Train 200 customs officers annually | customs officers annually | achieve | 200 | | officers | annually
Adopt out 1,200 animals | animals | achieve | 1200 | | animals
Generate 300 MQLs per month | MQLs | achieve | 300 | | MQLs | per month
Get featured in 5 industry publications | industry publications | achieve | 5 | | publications
Launch referral program and acquire 200 referred customers | referred customers | achieve | 200 | | customers | | 2
Two new product lines launched by Q4 | new product lines launched | achieve | 2 | | lines | by Q4
Exercise at least 3 times a week | Exercise | achieve | 3 | | times | a week

# milestone
Launch the mobile app in Q2 | mobile app | achieve | | | | in Q2
Achieve ISO 27001 certification | ISO 27001 certification | achieve
Write documentation for the public API | documentation for the public API | achieve
Migrate billing to the new platform by March 2026 | billing to the new platform | achieve | | | | by March 2026
Complete the SOC 2 Type II audit without exceptions | SOC 2 Type II audit without exceptions | achieve
Approve 2024 budget by November 15 | budget | achieve | | | | by November 15
Achieve profitability by Q4 | profitability | achieve | | | | by Q4
Create a content calendar for 2026 | content calendar | achieve | | | | for 2026
Define and document our hiring process | hiring process | achieve
Deliver the Phase 2 roadmap by end of year | Phase 2 roadmap | achieve | | | | by end of year
Obtain FDA 510(k) clearance for the device | FDA 510 clearance for the device | achieve
Publish the FY26 product vision | product vision | achieve | | | | FY26
Ship v2.0 of the API by March 1 | v2.0 of the API | achieve | | | | by March 1
Refactor the payment module | payment module | achieve
Implement SSO for enterprise customers | SSO for enterprise customers | achieve

# none
Improve customer experience | customer experience | increase | | | | | 0
Strengthen our employer brand | employer brand | increase | | | | | 0
Become the market leader in payroll software | market leader in payroll software | achieve | | | | | 0
Build a high-performing sales team | high-performing sales team | achieve | | | | | 0
`;
